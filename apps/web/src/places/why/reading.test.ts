import { expect, test } from "vitest"
import { causeChosen, causeOf } from "./cause-chosen.ts"
import { timesAsOften } from "./effect.ts"
import { settingTold, tornadoBars, tornadoReading, widestBars } from "./tornado-reading.ts"

test("a link names a row of the causal table, or a cell of it", () => {
  expect(causeChosen(null)).toBeNull()
  expect(causeChosen(causeOf("ProcessRevised", null))).toEqual({ process: "ProcessRevised", variable: null })
  expect(causeChosen(causeOf("ProcessRevised", "awareness"))).toEqual({
    process: "ProcessRevised",
    variable: "awareness",
  })
})

test("a driver's elasticity is what doubling it does; an amplifier's strength what having it does", () => {
  expect(timesAsOften("driver", 1)).toBe(2)
  expect(timesAsOften("driver", -1)).toBe(0.5)
  expect(timesAsOften("driver", 0)).toBe(1)
  expect(timesAsOften("amplifier", 0.5)).toBe(1.5)
})

const setting = (name: string, difference: number, se: number) => ({
  label: { en: name, id: name },
  value: null,
  p: 0.2 + difference,
  difference,
  se,
})
const bar = (id: string, ...settings: readonly ReturnType<typeof setting>[]) => ({
  id,
  title: { en: id, id },
  settings,
})

test("only what is larger than its error moves anything, and what moves nothing is named", () => {
  const bars = [
    bar("noise", setting("low", -0.1, 0.06), setting("high", 0.05, 0.06)),
    bar("small", setting("low", -0.04, 0.01), setting("high", 0.03, 0.01)),
    bar("none", setting("low", 0, 0), setting("high", 0, 0)),
  ]
  const { most, zero } = tornadoReading(bars)
  expect(most?.bar.id).toBe("small")
  expect(most?.setting.label.en).toBe("low")
  expect(zero.map(({ id }) => id)).toEqual(["noise", "none"])
})

test("of several levels the least and the most are drawn, as the outcome there", () => {
  const [drawn] = tornadoBars(
    [bar("attendance", setting("60 %", 0.1, 0.01), setting("30 %", -0.1, 0.01), setting("90 %", 0.3, 0.02))],
    0.2,
    "en",
  )
  expect(drawn?.low).toEqual({ label: "30 %", value: 0.1, se: 0.01 })
  expect(drawn?.high).toEqual({ label: "90 %", value: 0.5, se: 0.02 })
})

test("a level is told by its name, a parameter's end by its value to three places that count", () => {
  expect(settingTold(setting("high", 0.1, 0.01), "id")).toBe("high")
  const end = (value: number) => ({ ...setting("p05", 0.1, 0.01), value })
  expect(settingTold(end(0.014_557), "id")).toBe("0,0146")
  expect(settingTold(end(35.02), "en")).toBe("35")
})

test("bars are told widest first, both ends counted", () => {
  const bars = [
    bar("none", setting("low", 0, 0), setting("high", 0, 0)),
    bar("one side", setting("low", 0.2, 0.01), setting("high", 0.3, 0.01)),
    bar("both sides", setting("low", -0.2, 0.01), setting("high", 0.2, 0.01)),
  ]
  expect(widestBars(bars).map(({ id }) => id)).toEqual(["both sides", "one side", "none"])
})
