import { problemCodes } from "@laksana/scenario"
import { expect, test } from "vitest"
import { laksana } from "../command/context-for-tests.ts"
import { rejectionCodes } from "../words/rejection-examples.ts"

const folder = "/"

test("every code is explained in both languages, with an example", async () => {
  for (const code of problemCodes) {
    const [en, id] = await Promise.all([
      laksana(`explain ${code}`, { folder }),
      laksana(`explain ${code} --lang id`, { folder }),
    ])
    expect(en).toMatchObject({ exit: 0, err: "" })
    expect(en.out).toContain("Done right:")
    expect(id.out).toContain("Penulisan yang benar:")
    expect(id.out).not.toBe(en.out)
  }
})

test("every reason against recording an event is explained too, by an example and what mends it", async () => {
  expect(rejectionCodes.length).toBeGreaterThan(25)
  for (const code of rejectionCodes) {
    const [en, id, json] = await Promise.all([
      laksana(`explain ${code}`, { folder }),
      laksana(`explain ${code} --lang id`, { folder }),
      laksana(`explain ${code} --json`, { folder }),
    ])
    expect(en).toMatchObject({ exit: 0, err: "" })
    expect(en.out).toContain("What mends it:")
    expect(id.out).toContain("Cara memperbaikinya:")
    expect(JSON.parse(json.out)).toMatchObject({ code, explanation: {}, mend: {} })
  }
})

test("a code that does not exist is answered with the one that was perhaps meant", async () => {
  const { exit, err } = await laksana("explain unknown-kye", { folder })
  expect(exit).toBe(2)
  expect(err).toContain("Did you mean unknown-key?")
})

test("a scenario without the number of a run asks for it", async () => {
  const { exit, err } = await laksana("explain paser/baseline", { folder })
  expect(exit).toBe(2)
  expect(err).toContain("--run")
})
