/**
 * Text: how wide a text is drawn, as far as that can be said without a screen: by classes of letters of a common sans serif,
 * on the wide side. Widths and sizes in pixels.
 */

const narrow = /[ijl.,:;'|!()[\]\sftrI·‘’-]/u
const wide = /[mwMW@%—…&]|[\u{1100}-\u{11ff}\u{2e80}-\u{9fff}\u{ac00}-\u{d7af}\u{ff00}-\u{ffef}\u{1f000}-\u{1faff}]/u
const upper = /[A-Z0-9±–]/u

const emOf = (letter: string): number =>
  wide.test(letter) ? 0.98 : narrow.test(letter) ? 0.36 : upper.test(letter) ? 0.68 : 0.61

export function textWidth(text: string, size: number): number {
  let em = 0
  for (const letter of text) em += emOf(letter)
  return em * size
}

/** Of a text in bold. */
export const boldWidth = (text: string, size: number): number => textWidth(text, size) * 1.1

/** As much of a text as fits, with an ellipsis where it does not; empty where not even four letters do. */
export function fitted(text: string, width: number, size: number): string {
  if (text.length * size * 0.3 < width && textWidth(text, size) <= width) return text
  let em = emOf("…")
  let kept = ""
  for (const letter of text) {
    em += emOf(letter)
    if (em * size > width) break
    kept += letter
  }
  const cut = kept.trimEnd()
  return cut.length < 4 ? "" : `${cut}…`
}

/** A text in lines that fit, broken between words (at no-break spaces it is not); the last line that is allowed is cut. */
export function wrapped(text: string, width: number, size: number, lines: number): readonly string[] {
  const told: string[] = []
  let rest = text.split(/[ \n]+/u).filter((word) => word !== "")
  while (rest.length > 0 && told.length < lines - 1) {
    let count = 1
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(" "), size) <= width) count += 1
    told.push(fitted(rest.slice(0, count).join(" "), width, size))
    rest = rest.slice(count)
  }
  return rest.length === 0 ? told : [...told, fitted(rest.join(" "), width, size)]
}

/** A text that stays in one line. */
export const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0")

const briefLength = 90

/** A name in a sentence: one of 300 characters would bury what the sentence says. */
export function brief(name: string): string {
  const letters = [...name.trim()]
  return letters.length <= briefLength
    ? name.trim()
    : `${letters
        .slice(0, briefLength - 1)
        .join("")
        .trimEnd()}…`
}
