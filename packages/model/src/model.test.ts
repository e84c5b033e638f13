import { faultsOfModel, makersOf } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { claims } from "./claims.ts"
import { codings } from "./codings.ts"
import { policyModel } from "./policy-model.ts"
import { phases } from "./phases.ts"
import { table } from "./table.ts"
import { unitTitle } from "./units.ts"
import { indicators } from "./variables.ts"

describe("the causal table and the claims say the same", () => {
  const cells = table.flatMap((row) =>
    [...row.drivers, ...(row.amplifiers ?? [])].map((cell) => ({ process: row.process, ...cell })),
  )

  test("the claims are numbered 1 to 43, each with a home", () => {
    expect(claims.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_, i) => i + 1))
    for (const claim of claims) expect(claim.homes.length, `claim ${claim.number}`).toBeGreaterThan(0)
  })

  test("a claim's cell is in the table, and cites the claim", () => {
    for (const claim of claims)
      for (const home of claim.homes)
        if (home.kind === "cell") {
          const cell = cells.find(({ process, variable }) => process === home.process && variable === home.variable)
          expect(cell?.evidence.claims, `claim ${claim.number} in ${home.process} × ${home.variable}`).toContain(
            claim.number,
          )
        }
  })

  test("a cell that cites a claim is one of the claim's homes", () => {
    for (const cell of cells)
      for (const number of cell.evidence.claims ?? []) {
        const homes = claims[number - 1]?.homes ?? []
        const found = homes.some(
          (home) => home.kind === "cell" && home.process === cell.process && home.variable === cell.variable,
        )
        expect(found, `${cell.process} × ${cell.variable} cites claim ${number}`).toBe(true)
      }
  })

  test("a claim left out has a reason and no other home", () => {
    for (const claim of claims.filter(({ homes }) => homes.some(({ kind }) => kind === "left-out")))
      expect(claim.homes, `claim ${claim.number}`).toHaveLength(1)
  })

  test("a claim's process, effect and drift exist in the model", () => {
    const processes = policyModel.processes.map(({ name }) => name)
    for (const { homes } of claims)
      for (const home of homes) {
        if (home.kind === "process") expect(processes).toContain(home.process)
        if (home.kind === "effect") expect(Object.keys(policyModel.events)).toContain(home.event)
      }
  })
})

test("each event of a process is told to be that process's, formal and incidental socialisations too", () => {
  const makerOf = makersOf(policyModel)
  const theta = Object.fromEntries(policyModel.parameters.map(({ id, bounds }) => [id, bounds[0]]))
  const state = policyModel.initial(theta)
  policyModel.processes.forEach((process, index) =>
    expect(makerOf(process.event(state, theta, () => 0.5)), process.name).toBe(index),
  )
  expect(faultsOfModel(policyModel)).toEqual([])
})

test("both codings place every indicator once", () => {
  for (const coding of codings) {
    const placed = coding.categories.flatMap(({ variables }) => variables)
    expect([...placed].sort(), coding.id).toEqual(indicators.map(({ id }) => id).sort())
  }
})

test("each phase ends in the milestone of its name, in the paper's order", () => {
  expect(phases.map(({ id }) => id)).toEqual(policyModel.milestones.map(({ id }) => id))
})

test("parameters are named once, and their priors lie within their bounds", () => {
  const ids = policyModel.parameters.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, prior, bounds } of policyModel.parameters) {
    const ends = "uniform" in prior ? prior.uniform : "logUniform" in prior ? prior.logUniform : []
    for (const end of ends) {
      expect(end, id).toBeGreaterThanOrEqual(bounds[0])
      expect(end, id).toBeLessThanOrEqual(bounds[1])
    }
  }
})

test("every unit is written in Indonesian too", () => {
  for (const { id, unit } of policyModel.parameters) {
    expect(unitTitle(unit).id, `${id}: ${unit}`).not.toBe(unit)
  }
})
