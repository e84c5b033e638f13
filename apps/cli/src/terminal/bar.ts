/** Bar: a share as a row of blocks, to an eighth of one; what is not nothing shows. */

/** One to seven eighths of a block. */
const eighths = "▏▎▍▌▋▊▉"

/** Padded to `width` characters. */
export function bar(share: number, width: number): string {
  const eights = share <= 0 ? 0 : Math.max(1, Math.round(Math.min(1, share) * width * 8))
  const rest = eights % 8
  return `${"█".repeat(Math.floor(eights / 8))}${rest === 0 ? "" : eighths.charAt(rest - 1)}`.padEnd(width)
}
