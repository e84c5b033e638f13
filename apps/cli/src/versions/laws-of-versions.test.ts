import chain, { chainCase, chainExperiment, chainScenario } from "@laksana/results/testing"
import { expect, test } from "vitest"
import { contextIn } from "../command/context-for-tests.ts"
import { lawsOfVersions } from "./laws-of-versions.ts"

const experiment = chainExperiment([chainScenario("chain", 3)], { runs: 2 })
const sound = { theCase: chainCase, model: chain, experiment }
/** Goes on beyond the last of its stages. */
const unbounded = {
  ...sound,
  model: {
    ...chain,
    evolve: (draft: object) => {
      if ("stage" in draft && typeof draft.stage === "number") draft.stage++
    },
  },
}

test("a law that one version breaks and the other keeps is told with who breaks it", () => {
  const context = contextIn({ folder: "." })
  const found = lawsOfVersions(sound, unbounded, 5, context)
  expect(found.broken).toContainEqual(
    expect.objectContaining({ id: "variables-within-bounds", before: "holds", after: "broken" }),
  )
  const back = lawsOfVersions(unbounded, sound, 5, context)
  expect(back.broken.map(({ id, before, after }) => [id, before, after])).toEqual(
    found.broken.map(({ id, before, after }) => [id, after, before]),
  )
  expect(back.looked).toBe(found.looked)
  expect(lawsOfVersions(sound, sound, 5, context).broken).toEqual([])
})
