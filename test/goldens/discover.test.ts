/** Goldens of `discover` on the Paser case: its numbers and its words; and that threads change no byte of them. */
import { expect, test } from "vitest"
import { laksana } from "../laksana.ts"

const factors = "resourcing,commitment,decay,peerSpread"
const asked = ["discover", "paser/as-is", "--factors", factors, "--points", "512"]
const golden = (name: string) => `../../scenarios/paser/golden/discover.${name}`

function printed(args: readonly string[]): string {
  const { status, stdout, stderr } = laksana([...asked, ...args])
  expect([status, stderr]).toEqual([0, ""])
  return stdout
}

test("the boxes of Paser, with any number of workers", async () => {
  const one = printed(["--json", "--workers", "1"])
  expect(printed(["--json", "--workers", "3"])).toBe(one)
  // Without what any change of the case's files would change.
  const {
    inputHash: _hash,
    experiment: _id,
    independent: _draws,
    ...results
  } = JSON.parse(one) as Record<string, unknown>
  await expect(`${JSON.stringify(results, null, 1)}\n`).toMatchFileSnapshot(golden("json"))
}, 60_000)

test.each(["en", "id"])(
  "in words (%s)",
  async (language) => {
    await expect(printed(["--lang", language])).toMatchFileSnapshot(golden(`${language}.txt`))
  },
  60_000,
)
