/**
 * Palette: the colours that series are drawn in, after Okabe & Ito (2008): told apart by people who see colours differently.
 * On white only these pass 3:1 as lines; on a dark ground their lighter kin do. A series is told by its dash and its marker too.
 */
export interface Series {
  readonly name: "first" | "second" | "third" | "fourth" | "fifth"
  readonly light: string
  readonly dark: string
  /** SVG `stroke-dasharray`; none is a full line. */
  readonly dash: string | undefined
}

export const series: readonly Series[] = [
  { name: "first", light: "#0072B2", dark: "#56B4E9", dash: undefined },
  { name: "second", light: "#D55E00", dark: "#E69F00", dash: "7 3" },
  { name: "third", light: "#009E73", dark: "#2DC49A", dash: "2 3" },
  { name: "fourth", light: "#CC79A7", dark: "#DE9CC2", dash: "10 3 2 3" },
  { name: "fifth", light: "#000000", dark: "#F0F0F0", dash: "1 4" },
]
