/** Causal table's data: which variable drives which process, how strongly, and what that rests on, as `model --drivers` gives it. */
import type { EvidenceGrade } from "@laksana/core"
import type { ChartProps } from "../frame/chart-props.ts"

export interface CausalCell {
  readonly process: string
  readonly variable: string
  readonly role: "driver" | "amplifier"
  /** Middle of the elasticity (of a driver) or strength (of an amplifier), and where 90 of 100 of its draws lie. */
  readonly size: number
  readonly low: number
  readonly high: number
  /** Null where the number is fixed in the model. */
  readonly grade: EvidenceGrade | null
  /** What it rests on, in words. */
  readonly citation: string
  /** An address of the source, or of the place on the page where it is told. */
  readonly href?: string
}

export interface CausalTableProps extends Omit<ChartProps, "width" | "table"> {
  readonly processes: readonly { readonly id: string; readonly label: string }[]
  readonly variables: readonly { readonly id: string; readonly label: string }[]
  readonly cells: readonly CausalCell[]
  readonly selected?: { readonly process: string; readonly variable: string } | null
  /** With it, each cell is a button. */
  readonly onSelect?: (cell: CausalCell) => void
}
