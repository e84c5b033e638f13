/** Sparkline: a row of block characters, one per value, from `low` to `high`. */

const blocks = "▁▂▃▄▅▆▇█"

/** Values resampled to at most `width` characters: each character is the mean of the values under it. */
export function sparkline(values: readonly number[], width: number, low = 0, high = 1): string {
  return resample(values, width)
    .map((value) => {
      const share = Math.min(1, Math.max(0, (value - low) / (high - low)))
      return blocks[Math.min(blocks.length - 1, Math.floor(share * blocks.length))]
    })
    .join("")
}

function resample(values: readonly number[], width: number): readonly number[] {
  if (values.length <= width) return values
  return Array.from({ length: width }, (_, i) => {
    const part = values.slice(Math.floor((i * values.length) / width), Math.floor(((i + 1) * values.length) / width))
    return part.reduce((sum, value) => sum + value, 0) / part.length
  })
}
