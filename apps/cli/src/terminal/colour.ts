/** Colour: meaning set off by a few attributes of the terminal, and by nothing where it has none. */
import type { Output } from "../command/command.ts"

const codes = { bold: "1", dim: "2", red: "31", green: "32", yellow: "33", blue: "34" } as const
export type Style = keyof typeof codes

/** Marks text for this output; the same text where it takes no colour. */
export function painter({ colour }: Pick<Output, "colour">): (style: Style, text: string) => string {
  return (style, text) => (colour && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text)
}
