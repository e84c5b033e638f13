/** Tornado reading: which lever moves a milestone most, which move nothing beyond their error, and the bars as they are drawn. Pure. */
import type { TornadoBar as DrawnBar } from "@laksana/charts"
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import type { TornadoBar } from "../../engine/why-questions.ts"
import { capital } from "../../words/capital.ts"

type Setting = TornadoBar["settings"][number]

/** Larger than what luck alone may do. */
const isClear = ({ difference, se }: Setting): boolean => Math.abs(difference) > 1.96 * se

export interface TornadoReading {
  readonly most: { readonly bar: TornadoBar; readonly setting: Setting } | undefined
  readonly zero: readonly TornadoBar[]
}

export function tornadoReading(bars: readonly TornadoBar[]): TornadoReading {
  const clear = bars.flatMap((bar) => bar.settings.filter(isClear).map((setting) => ({ bar, setting })))
  return {
    most: clear.toSorted((a, b) => Math.abs(b.setting.difference) - Math.abs(a.setting.difference))[0],
    zero: bars.filter(({ settings }) => settings.length > 0 && !settings.some(isClear)),
  }
}

/** A level by its name; a parameter's setting by its value. */
export function settingTold({ label, value }: Setting, language: Language): string {
  if (value === null) return label[language]
  const rounded = Number(value.toPrecision(3))
  return quantitiesIn(language).number(rounded, String(rounded).split(".")[1]?.length ?? 0)
}

/** Widest first, as they are drawn. */
export const widestBars = (bars: readonly TornadoBar[]): readonly TornadoBar[] =>
  bars.toSorted((a, b) => reachOf(b) - reachOf(a))

/** From the setting that gives least to the one that gives most, and the baseline between them. */
const reachOf = ({ settings }: TornadoBar): number => {
  const differences = settings.map(({ difference }) => difference)
  return Math.max(0, ...differences) - Math.min(0, ...differences)
}

/** Of each lever the settings that give least and most: of two that give the same, the first and the last. */
export function tornadoBars(bars: readonly TornadoBar[], baseline: number, language: Language): readonly DrawnBar[] {
  return bars.flatMap(({ id, title, settings }) => {
    const sorted = settings.toSorted((a, b) => a.difference - b.difference)
    const [low, high] = [sorted[0], sorted.at(-1)]
    if (low === undefined || high === undefined) return []
    const drawn = (setting: Setting) => ({
      label: settingTold(setting, language),
      value: baseline + setting.difference,
      se: setting.se,
    })
    return [{ id, label: capital(title[language]), low: drawn(low), high: drawn(high) }]
  })
}
