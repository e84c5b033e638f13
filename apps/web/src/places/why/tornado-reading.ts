/** Tornado reading: which lever moves a milestone most, which move nothing beyond their error, and the bars as they are drawn. Pure. */
import type { TornadoBar as DrawnBar } from "@laksana/charts"
import type { Language } from "@laksana/core"
import type { TornadoBar } from "../../engine/protocol.ts"

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

/** Of each lever the settings that give least and most: of two that give the same, the first and the last. */
export function tornadoBars(bars: readonly TornadoBar[], baseline: number, language: Language): readonly DrawnBar[] {
  return bars.flatMap(({ id, title, settings }) => {
    const sorted = settings.toSorted((a, b) => a.difference - b.difference)
    const [low, high] = [sorted[0], sorted.at(-1)]
    if (low === undefined || high === undefined) return []
    const drawn = ({ label, difference, se }: Setting) => ({ label: label[language], value: baseline + difference, se })
    return [{ id, label: title[language], low: drawn(low), high: drawn(high) }]
  })
}
