/** Palette: Okabe and Ito's colours that pass 3:1 as lines on white, and greys and tints for what stands behind them. */

export const ink = "#1a1a1a"
export const quiet = "#595959"
export const rule = "#dfe3e7"
export const frame = "#aeb6bd"

/** The first is the milestone that the picture is about. Never colour alone: each line has its own dash and label. */
export const lines = [
  { colour: "#0072B2", dash: undefined, width: 3 },
  { colour: "#D55E00", dash: "5 4", width: 2 },
] as const

/** A tint of the first line's colour for a share: from nearly white to a blue on which black text keeps 7:1. */
export function tint(share: number): string {
  const depth = 0.05 + 0.5 * Math.sqrt(Math.min(1, Math.max(0, share)))
  const mixed = [0x00, 0x72, 0xb2].map((channel) => Math.round(255 + (channel - 255) * depth))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`
}
