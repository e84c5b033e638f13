/** Branches: what is shared, what is not, and that nothing recorded on one is seen on another. */
import { describe, expect, test } from "vitest"
import { branchAt, historyOf, recordOn, trunk } from "./branch.ts"
import { dated, idsOf } from "./testing.ts"

const event = (id: string) => dated(id, "2024-01-01")
const main = trunk([event("a"), event("b"), event("c")])
const ids = (branch: Parameters<typeof historyOf>[0]) => idsOf(historyOf(branch)).join(" ")

describe("a branch", () => {
  test("shares its parent's events up to the fork, and has its own after it", () => {
    expect(ids(branchAt(main, 2))).toBe("a b")
    expect(ids(recordOn(branchAt(main, 2), event("d"), event("e")))).toBe("a b d e")
    expect(ids(branchAt(main))).toBe("a b c")
    expect(ids(recordOn(branchAt(main, 0), event("d")))).toBe("d")
  })

  test("can be branched again, before its own fork and after it", () => {
    const one = recordOn(branchAt(main, 2), event("d"), event("e"))
    expect(ids(recordOn(branchAt(one, 3), event("f")))).toBe("a b d f")
    expect(ids(recordOn(branchAt(one, 1), event("f")))).toBe("a f")
    expect(ids(branchAt(branchAt(branchAt(one, 3), 1)))).toBe("a")
  })

  test("never changes its parent, nor its parent it", () => {
    const fork = branchAt(main, 3)
    const more = recordOn(fork, event("d"))
    expect(ids(main)).toBe("a b c")
    expect(ids(fork)).toBe("a b c")
    expect(ids(recordOn(main, event("e")))).toBe("a b c e")
    expect(ids(more)).toBe("a b c d")
  })

  test("shares the events themselves, and no list that could be written to", () => {
    const given = [event("a")]
    const own = trunk(given)
    given.push(event("b"))
    expect(ids(own)).toBe("a")
    expect(historyOf(branchAt(own))[0]).toBe(given[0])
    expect([own, branchAt(own), recordOn(own, event("c"))].every(({ overlay }) => Object.isFrozen(overlay))).toBe(true)
  })

  test("forks only where its parent has been", () => {
    for (const position of [-1, 4, 1.5, Number.NaN]) {
      expect(() => branchAt(main, position)).toThrow(`A branch cannot fork at ${position}: its parent has 3 events.`)
    }
  })

  test("costs no more for a long parent", () => {
    const long = trunk(Array.from({ length: 20_000 }, (_, i) => event(`e${i}`)))
    const branches = Array.from({ length: 20_000 }, (_, position) => recordOn(branchAt(long, position), event("own")))
    expect(branches.every(({ parent }) => parent === long)).toBe(true)
    expect(historyOf(branches[12_345] ?? long)).toHaveLength(12_346)
  })
})
