/**
 * Palette: the colours that charts are drawn in. Series after Okabe & Ito (2008): told apart by people who see colours
 * differently; on white only these pass 3:1 as lines, on a dark ground their lighter kin do. A series is told by its dash and
 * its marker too. Scales of cells carry the ink that passes 4.5:1 on each of their steps.
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

export type Theme = "light" | "dark"

export interface Ground {
  readonly ground: string
  /** Text. */
  readonly ink: string
  /** Lesser text. */
  readonly muted: string
  /** Lines behind the marks. */
  readonly grid: string
  /** The axis itself, and what must be seen of a control: 3:1. */
  readonly axis: string
  /** Marks that are none of a series. */
  readonly mark: string
  /** The ground of a lane. */
  readonly lane: string
}

export const grounds: Readonly<Record<Theme, Ground>> = {
  light: {
    ground: "#FFFFFF",
    ink: "#1A1C20",
    muted: "#565C66",
    grid: "#E3E6EA",
    axis: "#737A85",
    mark: "#3C434D",
    lane: "#F4F5F7",
  },
  dark: {
    ground: "#15181D",
    ink: "#ECEEF1",
    muted: "#A9B0BB",
    grid: "#2C3138",
    axis: "#828A96",
    mark: "#C3C9D2",
    lane: "#1C2026",
  },
}

export interface Step {
  readonly fill: string
  readonly ink: string
}

const dark = "#0B0D10"
const white = "#FFFFFF"
const steps = (inkTurnsAt: number, inks: readonly [string, string], fills: readonly string[]): readonly Step[] =>
  fills.map((fill, i) => ({ fill, ink: i < inkTurnsAt ? inks[0] : inks[1] }))

/** Shares from nearly none to nearly all, in ten steps. */
export const heat: Readonly<Record<Theme, readonly Step[]>> = {
  light: steps(
    7,
    [dark, white],
    ["#F1F6FA", "#DCEAF5", "#C3DCEE", "#A5CBE5", "#82B7DA", "#5FA2CE", "#4090C4", "#1A6EA8", "#08578C", "#033F69"],
  ),
  dark: steps(
    6,
    [white, dark],
    ["#1D2833", "#213749", "#23445F", "#265274", "#286089", "#2C6E9F", "#4C93C4", "#6AAEDB", "#8AC6EE", "#B0DDFB"],
  ),
}

/** Strengths of one sign, in five steps from weak to strong. */
export const strengthens: Readonly<Record<Theme, readonly Step[]>> = {
  light: steps(5, [dark, white], ["#EAF3F9", "#D0E4F2", "#A9CFE8", "#7DB6DC", "#52A0D2"]),
  dark: steps(5, [white, dark], ["#1F2F3D", "#22405A", "#265274", "#2A638C", "#2C6E9F"]),
}

export const weakens: Readonly<Record<Theme, readonly Step[]>> = {
  light: steps(5, [dark, white], ["#FDF0E4", "#FADCC0", "#F5BE92", "#EC9E62", "#E0813C"]),
  dark: steps(5, [white, dark], ["#35291F", "#4E3623", "#694326", "#845028", "#99592A"]),
}
