/** Both languages: what the model and the case rest on can be read by those who read only one of them. */
import type { Text } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import { expect, test } from "vitest"
import { paserCase } from "../paser.ts"

/** Places in the paper are the same in every language. */
const onlyPlaces = /^[A-Z]{1,2}\d?(, [A-Z]{1,2}\d?)*$/

function expectBoth({ en, id }: Text, what: string) {
  expect(en, what).not.toBe("")
  if (onlyPlaces.test(en)) expect(id, what).toBe(en)
  else expect(id, what).not.toBe(en)
}

test("every parameter and milestone of the model says in both languages what it rests on", () => {
  for (const { id, evidence } of [...policyModel.parameters, ...policyModel.milestones]) expectBoth(evidence.source, id)
})

test("so does everything that the case of Paser assumes", () => {
  const { levels, observations, absences, milestones } = paserCase()
  for (const [dimension, named] of Object.entries(levels))
    for (const [name, { source }] of Object.entries(named)) expectBoth(source, `${dimension} ${name}`)
  for (const { variable, source } of observations) expectBoth(source, variable)
  for (const { process, source } of absences) if (source !== undefined) expectBoth(source, process)
  for (const { id, evidence } of milestones) expectBoth(evidence.source, id)
})
