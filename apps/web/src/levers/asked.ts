/**
 * Asked: the scenarios that a view asks for, side by side: the baseline, it with the view's changes, and files of the case beside.
 * Overlays and horizon are the same on every side: pairs share their luck only where they start from one history.
 */
import type { Bilingual, Day } from "@laksana/core"
import type { ScenarioFile } from "@laksana/scenario"
import type { AskedScenario } from "../engine/asked-scenario.ts"
import type { CaseView, ProjectAsk, ScenarioView } from "../engine/protocol.ts"
import type { ViewState } from "../state/view-state.ts"
import { baselineOf, singleScenarios } from "./baseline.ts"

export interface Side {
  readonly role: "baseline" | "changed" | "beside"
  readonly scenario: AskedScenario
  readonly label: Bilingual
  /** What is asked, with what the view changes. */
  readonly file: ScenarioFile
}

export interface Asked {
  readonly baseline: ScenarioView
  /** The baseline first. */
  readonly sides: readonly Side[]
  readonly runs: number
  readonly seed: string
  readonly start: Day
  readonly horizon: Day
  readonly overlays: readonly string[]
  /** Files asked for beside that start on another day: their futures cannot be paired with the baseline's. */
  readonly unlike: readonly ScenarioView[]
}

type Changed = Pick<ViewState, "assumptions" | "parameters" | "interventions">
export type AskingView = Changed & Pick<ViewState, "baseline" | "beside" | "overlays" | "horizon" | "runs" | "seed">

export const isChanged = ({ assumptions, parameters, interventions }: Changed): boolean =>
  Object.keys(assumptions).length + Object.keys(parameters).length + interventions.length > 0

/** Undefined where the case has no scenario file without a grid. */
export function askedOf(view: AskingView, theCase: CaseView): Asked | undefined {
  const baseline = baselineOf(theCase, view.baseline)
  if (baseline === undefined) return undefined
  const others = view.beside.flatMap((id) => singleScenarios(theCase).filter(({ file }) => file.id === id))
  const besides = others.filter(({ file }) => file.id !== baseline.file.id)
  const like = besides.filter(({ start }) => start === baseline.start)
  const known = Object.keys(theCase.theCase.overlays)
  const wanted = new Set([...view.overlays, ...[baseline, ...like].flatMap(({ file }) => file.overlays ?? [])])
  const overlays = known.filter((name) => wanted.has(name))
  const horizon = view.horizon ?? baseline.file.horizon

  const side = (role: Side["role"], { file }: ScenarioView, changes: NonNullable<AskedScenario["changes"]>): Side => {
    const shared = {
      ...(sameNames(overlays, file.overlays ?? []) ? {} : { overlays }),
      ...(horizon === file.horizon ? {} : { horizon }),
    }
    const all = { ...changes, ...shared }
    return {
      role,
      scenario: Object.keys(all).length === 0 ? { base: file.id } : { base: file.id, changes: all },
      label: all.title ?? file.title,
      file: { ...file, ...all },
    }
  }
  return {
    baseline,
    sides: [
      side("baseline", baseline, {}),
      ...(isChanged(view) ? [side("changed", baseline, changesOf(view, baseline.file))] : []),
      ...like.map((each) => side("beside", each, {})),
    ],
    runs: view.runs ?? baseline.runs,
    seed: view.seed ?? baseline.seed,
    start: baseline.start,
    horizon,
    overlays,
    unlike: besides.filter(({ start }) => start !== baseline.start),
  }
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name))

function changesOf(view: Changed, file: ScenarioFile): NonNullable<AskedScenario["changes"]> {
  const { assumptions, parameters, interventions } = view
  return {
    title: { en: `${file.title.en}, changed`, id: `${file.title.id}, diubah` },
    ...(Object.keys(assumptions).length === 0 ? {} : { assumptions: { ...file.assumptions, ...assumptions } }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters: { ...file.parameters, ...parameters } }),
    ...(interventions.length === 0 ? {} : { interventions: [...(file.interventions ?? []), ...interventions] }),
  }
}

/** The side that an answer is about: what is changed, else the first file beside, else the baseline itself. */
export function answerSide({ sides }: Asked): number {
  const changed = sides.findIndex(({ role }) => role === "changed")
  return changed >= 0 ? changed : sides.length > 1 ? 1 : 0
}

/** Runs of a preview: enough to see which way it goes. */
export const previewRuns = 100

export function projectAsk({ sides, runs, seed }: Asked, preview: number): ProjectAsk {
  return { scenarios: sides.map(({ scenario }) => scenario), runs, seed, preview: preview < runs ? preview : 0 }
}
