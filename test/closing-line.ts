/**
 * Closing line: ends a test run with `N passed, N failed` (and `, N skipped`), the one line a script reads. What could not
 * be tested is not passed over: a test file that did not load, and an error outside of any test, each count as failed, and
 * on CI a skipped test ends the run with exit 1, since there a service that it needs must be there.
 */
import { writeSync } from "node:fs"
import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node"
import { seed } from "./seed.ts"

type Tally = { passed: number; failed: number; readonly skipped: string[] }

/** Counts the tests of a run; modules and errors that belong to no test count as failed. */
function tally(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<SerializedError>): Tally {
  const sum: Tally = { passed: 0, failed: unhandled.length, skipped: [] }
  for (const module of modules) {
    const tests = [...module.children.allTests()]
    for (const test of tests) count(sum, test)
    const failedApart = module.state() === "failed" && !tests.some((test) => test.result().state === "failed")
    if (failedApart) sum.failed += 1
  }
  return sum
}

function count(sum: Tally, test: TestCase) {
  const { state } = test.result()
  if (state === "passed") sum.passed += 1
  else if (state === "skipped") sum.skipped.push(`${test.module.relativeModuleId} > ${test.fullName}`)
  // A test still pending when the run ends was cut off.
  else sum.failed += 1
}

/** The line itself: `12 passed, 0 failed`, `12 passed, 1 failed, 2 skipped`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`
}

export default class ClosingLine implements Reporter {
  onTestRunStart() {
    writeSync(1, `Generated examples: seed ${seed} (LAKSANA_SEED replaces it)\n`)
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<SerializedError>) {
    const sum = tally(modules, unhandled)
    const refused = process.env["CI"] !== undefined && process.env["CI"] !== "" && sum.skipped.length > 0
    if (sum.failed > 0 || refused) process.exitCode = 1
    // Whatever else has something to say at the end has said it when the process exits.
    process.once("exit", () => {
      if (refused) writeSync(1, `Skipped on CI, where nothing may be:\n${sum.skipped.map((t) => `  ${t}\n`).join("")}`)
      writeSync(1, `${closingLine(sum)}\n`)
    })
  }
}
