import { describe, expect, test } from "vitest"
import { quantitiesIn, restOf } from "./quantities.ts"

const en = quantitiesIn("en")
const id = quantitiesIn("id")

describe("a frequency", () => {
  test("is of 100 where there are at least 100 runs, else of the runs", () => {
    expect(en.futures({ p: 0.31, of: 2000 })).toBe("31 of 100 futures")
    expect(en.futures({ p: 31 / 50, of: 50 })).toBe("31 of 50 futures")
    expect(id.futures({ p: 0.31, of: 2000 })).toBe("31 dari 100 masa depan")
  })
  test("of none or all names the runs themselves: it is exact", () => {
    expect(en.futures({ p: 0, of: 2000 })).toBe("none of 2,000 futures")
    expect(en.futures({ p: 1, of: 50 })).toBe("all 50 futures")
    expect(id.futures({ p: 0, of: 2000 })).toBe("tidak satu pun dari 2.000 masa depan")
    expect(id.futures({ p: 1, of: 2000 })).toBe("seluruh 2.000 masa depan")
  })
  test("never rounds a rare one to none or a common one to all", () => {
    expect(en.frequency({ p: 0.001, of: 2000 })).toBe("fewer than 1 of 100")
    expect(en.frequency({ p: 0.999, of: 2000 })).toBe("more than 99 of 100")
    expect(en.cell({ p: 0.001, of: 2000 })).toBe("<1")
    expect(id.cell({ p: 0.999, of: 2000 })).toBe(">99")
  })
})

describe("numbers and days follow the language", () => {
  test("decimals and percentages", () => {
    expect([en.percent(0.625, 1), id.percent(0.625, 1)]).toEqual(["62.5%", "62,5 %"])
    expect([en.number(1234567.5, 1), id.number(1234567.5, 1)]).toEqual(["1,234,567.5", "1.234.567,5"])
  })
  test("days and deadlines: a month's last day is the month", () => {
    expect([en.day("2026-05-09"), id.day("2026-05-09")]).toEqual(["9 May 2026", "9 Mei 2026"])
    expect([en.deadline("2027-12-31"), id.deadline("2027-12-31")]).toEqual(["Dec 2027", "Des 2027"])
    expect(en.deadline("2027-12-15")).toBe("15 Dec 2027")
    expect([en.deadline("2024-02-29"), en.deadline("2024-02-28")]).toEqual(["Feb 2024", "28 Feb 2024"])
  })
  test("what rounds to zero has no sign", () => {
    expect([en.signed(-0.04, 1), en.signed(0.06, 1)]).toEqual(["0.0", "+0.1"])
    expect(en.number(-0.0001, 2)).toBe("0.00")
  })
})

test("a share and what it leaves add up as they are shown", () => {
  const { cell, frequency } = quantitiesIn("en")
  const of = 2000
  for (let reached = 0; reached <= of; reached++) {
    const share = { p: reached / of, of }
    const [shown, left] = [cell(share), cell(restOf(share))]
    if (/^\d+$/.test(shown)) expect([reached, Number(shown) + Number(left)]).toEqual([reached, 100])
    // Beyond what a whole number of 100 can say.
    else
      expect([
        ["0", "100"],
        ["<1", ">99"],
        [">99", "<1"],
      ]).toContainEqual([shown, left])
  }
  expect(frequency(restOf({ p: 0.245, of: 200 }))).toBe("75 of 100")
  expect(frequency(restOf({ p: 0, of: 50 }))).toBe("all 50")
})
