/** Read case: the files of a case, checked each for itself and against each other, into a case. Every mistake at once. */
import { bounds, type Day, type HistoryEvent } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { type Case, withOverlays } from "./case.ts"
import { assumptionProblems, caseProblems, documentProblems } from "./check/case-files.ts"
import { dateProblems, lateProblems } from "./check/dates.ts"
import { type HistoryFile, type PlacedEvent, readHistory } from "./check/history.ts"
import { duplicateIds, idsOf, referenceProblems } from "./check/references.ts"
import { decode } from "./decode/decode.ts"
import { AssumptionsFile } from "./files/assumptions.ts"
import { CaseFile } from "./files/case-file.ts"
import { knownOf } from "./files/known.ts"
import { milestoneOf, priorOf } from "./to-engine.ts"
import { type Problem, type ProblemData, inOrder } from "./problems/problem.ts"
import { withNearest } from "./problems/nearest.ts"
import type { Read } from "./read.ts"
import type { SourceFile } from "./source.ts"
import { parse } from "./yaml/parse.ts"
import { type ParsedFile, problemAt } from "./yaml/parsed-file.ts"
import { isMap, valueAt } from "./yaml/path.ts"

export interface CaseFiles {
  /** The name of the case's folder. */
  readonly id: string
  readonly history: SourceFile
  readonly case?: SourceFile
  readonly assumptions?: SourceFile
  /** The files of the case's overlays, by name: all of them are checked, those asked for are laid over the history. */
  readonly overlays?: Readonly<Record<string, SourceFile>>
}

export interface CaseOptions {
  /** Overlays to lay over the history. */
  readonly overlays?: readonly string[]
}

/** Reads and checks a case's files against a model. */
export function readCase(files: CaseFiles, model: AnyModel, options: CaseOptions = {}): Read<Case> {
  const known = knownOf(model)
  const history = readHistory(files.history, model)
  const overlays = Object.entries(files.overlays ?? {}).map(([name, source]) => ({
    name,
    ...readHistory(source, model),
  }))
  const caseFile = readMap(files.case, CaseFile)
  const assumptions = readMap(files.assumptions, AssumptionsFile)

  const ids = idsOf(history.file)
  // Without a readable history nobody can say which ids there are.
  const allIds = history.file === undefined ? undefined : [...ids, ...overlays.flatMap(({ file }) => idsOf(file))]
  const documents = caseFile.file === undefined ? undefined : keysAt(caseFile.file, "documents")
  const historyFiles = [history, ...overlays].flatMap(({ file }) => file ?? [])
  const observed = caseFile.value?.observed ?? latestDay(history.events)
  const problems = [
    ...history.problems,
    ...overlays.flatMap((overlay) => overlay.problems),
    ...caseFile.problems,
    ...assumptions.problems,
    ...duplicateIds(historyFiles),
    ...ownProblems(history, history.events, ids, known.events),
    ...(history.file === undefined ? [] : overlays).flatMap((overlay) =>
      ownProblems(overlay, [...history.events, ...overlay.events], [...ids, ...idsOf(overlay.file)], known.events),
    ),
    ...(observed === undefined ? [] : lateProblems(history.events, observed)),
    ...(documents === undefined ? [] : historyFiles.flatMap((file) => documentProblems(file, documents))),
    ...(caseFile.file === undefined ? [] : caseProblems(caseFile.file, model, known)),
    ...(assumptions.file === undefined
      ? []
      : assumptionProblems(assumptions.file, model, known, allIds, typesIn(historyFiles))),
    ...unknownOverlays(files, options, caseFile.file ?? history.file),
  ]
  if (observed === undefined || problems.some(({ severity }) => severity === "error"))
    return { _tag: "Invalid", problems: inOrder(unique(problems)) }

  const assumed = assumptions.value ?? {}
  const { documents: described = {}, recording = [], overlays: _files, ...about } = caseFile.value ?? {}
  const theCase: Case = {
    title: { en: files.id, id: files.id },
    ...about,
    id: files.id,
    observed,
    events: eventsOf(history.events),
    overlaid: [],
    overlays: Object.fromEntries(overlays.map(({ name, events }) => [name, eventsOf(events)])),
    documents: described,
    recording,
    levels: assumed.levels ?? {},
    observations: assumed.observations ?? [],
    absences: assumed.absences ?? [],
    parameters: Object.fromEntries(Object.entries(assumed.parameters ?? {}).map(([id, each]) => [id, priorOf(each)])),
    milestones: Object.entries(assumed.milestones ?? {}).map(([id, each]) => milestoneOf(id, each)),
    ...(assumed.barriers === undefined ? {} : { barriers: assumed.barriers }),
  }
  return { _tag: "Read", value: withOverlays(theCase, options.overlays ?? []), warnings: inOrder(unique(problems)) }
}

/** File names of the overlays that a case file names, by overlay; none where it cannot be read, which `readCase` reports. */
export function overlayFiles(caseFile: SourceFile | undefined): Readonly<Record<string, string>> {
  const value = caseFile === undefined ? undefined : parse(caseFile, "map").file?.value
  const overlays = valueAt(value, ["overlays"])
  if (!isMap(overlays)) return {}
  return Object.fromEntries(
    Object.entries(overlays).flatMap(([name, file]) => (typeof file === "string" ? [[name, file]] : [])),
  )
}

interface MapFile<A> {
  readonly file?: ParsedFile
  readonly value?: A
  readonly problems: readonly Problem[]
}

function readMap<A>(source: SourceFile | undefined, schema: Parameters<typeof decode<A>>[0]): MapFile<A> {
  if (source === undefined) return { problems: [] }
  const parsed = parse(source, "map")
  if (parsed.file === undefined) return parsed
  const decoded = decode(schema, parsed.file, [])
  return { file: parsed.file, ...decoded, problems: [...parsed.problems, ...decoded.problems] }
}

/** What a history's entries say of each other and of those they build on. */
function ownProblems(
  { file }: HistoryFile,
  events: readonly PlacedEvent[],
  ids: readonly string[],
  eventTypes: readonly string[],
): readonly Problem[] {
  return file === undefined ? [] : [...referenceProblems(file, ids, eventTypes), ...dateProblems(file, events)]
}

/** The type of each entry that says one, by id. */
function typesIn(files: readonly ParsedFile[]): ReadonlyMap<string, string> {
  const entries = files.flatMap((file) => (Array.isArray(file.value) ? (file.value as readonly unknown[]) : []))
  return new Map(
    entries.flatMap((entry): readonly (readonly [string, string])[] => {
      if (!isMap(entry)) return []
      const { id, type } = entry
      return typeof id === "string" && typeof type === "string" ? [[id, type]] : []
    }),
  )
}

const eventsOf = (placed: readonly PlacedEvent[]): readonly HistoryEvent[] => placed.map(({ event }) => event)

function keysAt(file: ParsedFile, key: string): readonly string[] {
  const value = valueAt(file.value, [key])
  return isMap(value) ? Object.keys(value) : []
}

/** The latest day on which anything that is told of can have happened. */
function latestDay(events: readonly PlacedEvent[]): Day | undefined {
  const told = events.map(({ event }) => event).filter(({ status }) => status !== "planned")
  const days = [...bounds(told).bounds.values()].flatMap(({ earliest, latest }) => latest ?? earliest ?? [])
  return [...days].sort().at(-1)
}

function unknownOverlays(files: CaseFiles, options: CaseOptions, file: ParsedFile | undefined): readonly Problem[] {
  const known = Object.keys(files.overlays ?? {})
  return (options.overlays ?? []).flatMap((found) => {
    if (known.includes(found) || file === undefined) return []
    const data: ProblemData["unknown-overlay"] = { found, known, ...withNearest(found, known) }
    return [problemAt(file, ["overlays"], { code: "unknown-overlay", data })]
  })
}

/** A mistake in the history shows again under each overlay: it is told once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
