/** Words of Edit history: what can be changed, what was changed, and the parts of the answer. */
import type { FieldKind } from "@laksana/scenario"
import type { Language } from "@laksana/core"
import { id } from "./edit-history.id.ts"

export interface EditHistoryWords {
  readonly intro: string
  readonly history: string
  readonly historyGuide: string
  readonly find: string
  readonly onlyActedOn: string
  readonly found: (shown: string, all: string) => string
  readonly more: (count: string) => string
  readonly notActedOn: string
  readonly notHappened: string
  readonly edited: {
    readonly removed: string
    readonly moved: string
    readonly amended: string
    readonly added: string
  }
  readonly remove: string
  readonly restore: string
  readonly moveTo: string
  readonly recordedWhen: (when: string) => string
  readonly lies: (from: string, to: string) => string
  readonly open: string
  readonly beyond: string
  readonly backToDate: string
  readonly amend: string
  readonly amendDo: string
  readonly amendBack: string
  readonly noFields: string
  readonly needed: string
  readonly optional: string
  readonly kinds: Readonly<Record<Exclude<FieldKind, "text" | "choice">, string>>
  readonly from: string
  readonly to: string
  readonly yes: string
  readonly no: string
  readonly unsaid: string
  readonly fieldMistake: (field: string) => string
  readonly add: string
  readonly addGuide: string
  readonly type: string
  readonly actedOn: string
  readonly others: string
  readonly on: string
  readonly addDo: string
  readonly rates: string
  readonly ratesGuide: string
  readonly setWhat: string
  readonly parameter: string
  readonly process: string
  readonly value: string
  readonly factor: string
  readonly unit: (unit: string, low: string, high: string) => string
  readonly onlyFrom: string
  readonly onlyTo: string
  readonly windowGuide: string
  readonly setDo: string
  readonly presets: string
  readonly presetsGuide: string
  readonly without: (barrier: string) => string
  readonly branches: string
  readonly edits: string
  readonly none: string
  readonly takeBack: (edit: string) => string
  readonly takeBackShort: string
  readonly clear: string
  readonly cleared: string
  readonly until: string
  readonly goesOn: string
  readonly asItIs: string
  readonly against: string
  readonly historyItself: string
  readonly overlays: string
  readonly overlay: (name: string, entries: number) => string
  readonly answer: string
  readonly answerFirst: string
  readonly restInWords: string
  readonly sameData: string
  readonly preview: (draws: string, all: string) => string
  readonly working: (done: string, all: string) => string
  readonly stop: string
  readonly stopped: string
  readonly again: string
  readonly updating: string
  readonly milestones: string
  readonly milestoneCaption: (draws: string, until: string) => string
  readonly milestone: string
  readonly inFact: string
  readonly otherwise: string
  readonly difference: string
  readonly differenceOf100: string
  readonly earlier: string
  readonly later: string
  readonly shift: string
  readonly beside: string
  readonly besideGuide: (draw: string) => string
  readonly oneSentence: (draw: string, moved: string, vanished: string, added: string, kept: string) => string
  readonly recordEnds: (day: string) => string
  readonly see: (edits: string) => string
  readonly lanes: Readonly<Record<"edit" | "moved" | "vanished" | "new" | "amended" | "kept", string>>
  readonly draw: string
  readonly eventByEvent: string
  readonly allEvents: string
  readonly event: string
  readonly became: string
  readonly dayFact: string
  readonly dayOther: string
  readonly because: string
  readonly fates: string
  readonly indicators: string
  readonly indicator: string
  readonly fanTitle: (indicator: string) => string
  readonly fanSentence: (month: string, fact: string, other: string, difference: string, error: string) => string
  readonly differenceTitle: (indicator: string) => string
  readonly differenceSentence: (peak: string, month: string, end: string) => string
  readonly differenceNone: string
  readonly band: string
  readonly middle: string
  readonly mean: string
  readonly month: string
  readonly keep: string
  readonly keepGuide: string
  readonly branchName: string
  readonly download: string
  readonly command: string
  readonly commandBranch: string
  readonly copy: string
  readonly copied: string
  readonly downloadJson: string
}

const en: EditHistoryWords = {
  intro:
    "Take an event away, move it, let it say something else, or add one that never was. Everything else is told again with the luck it had in fact, so whatever differs, differs because of your edits.",
  history: "The recorded history",
  historyGuide: "Choose an event to change it.",
  find: "Find",
  onlyActedOn: "Only events that the model acts on",
  found: (shown, all) => `${shown} of ${all} events`,
  more: (count) => `Show ${count} more`,
  notActedOn: "The model does not act on events of this kind: editing it changes nothing, and the answer will say so.",
  notHappened: "This is a plan, a claim or an absence: it did not happen in fact.",
  edited: { removed: "taken away", moved: "moved", amended: "says something else", added: "added" },
  remove: "Take it away",
  restore: "Put it back",
  moveTo: "It happens on",
  recordedWhen: (when) => `Recorded: ${when}.`,
  lies: (from, to) => `As far as is known it lies between ${from} and ${to}.`,
  open: "open",
  beyond: "This day lies outside of what the record allows.",
  backToDate: "Back to the recorded date",
  amend: "What it says",
  amendDo: "Let it say this instead",
  amendBack: "Let it say what was recorded",
  noFields: "Events of this kind say nothing beside their date.",
  needed: "needed",
  optional: "may be left empty",
  kinds: {
    number: "number",
    share: "percent, 0 to 100",
    count: "whole number",
    "true-or-false": "yes or no",
    texts: "one a line",
    range: "two numbers",
    "text-or-number": "text or number",
    maps: "JSON: a list of records",
    json: "JSON",
  },
  from: "from",
  to: "to",
  yes: "yes",
  no: "no",
  unsaid: "not said",
  fieldMistake: (field) => `“${field}” cannot be read.`,
  add: "Add an event",
  addGuide: "Something that did not happen, on a day of your choice.",
  type: "Kind of event",
  actedOn: "The model acts on these",
  others: "The model does not act on these",
  on: "It happens on",
  addDo: "Add it",
  rates: "Set a parameter, or how often something happens",
  ratesGuide: "For all of the history and what follows it, or for a span of days.",
  setWhat: "What is set",
  parameter: "A parameter",
  process: "How often",
  value: "Value",
  factor: "Times as often",
  unit: (unit, low, high) => `${unit}; from ${low} to ${high}`,
  onlyFrom: "Only from",
  onlyTo: "Only until",
  windowGuide: "Left empty: throughout.",
  setDo: "Set it",
  presets: "Begin with one of these",
  presetsGuide: "What the case says holds it back, each taken away; and the case's own branches.",
  without: (barrier) => `But without: ${barrier}`,
  branches: "Branches of the case",
  edits: "Your edits",
  none: "Nothing is edited yet: the history stands as it was recorded.",
  takeBack: (edit) => `Take back: ${edit}`,
  takeBackShort: "Take back",
  clear: "Take all back",
  cleared: "All edits are taken back.",
  until: "Looked at until",
  goesOn: "After the record, both go on",
  asItIs: "as it is",
  against: "Compared with",
  historyItself: "the history as it was",
  overlays: "Laid over the history",
  overlay: (name, entries) => `${name} (${entries} entries)`,
  answer: "What would be different",
  answerFirst: "Edit the history, or begin with one of the presets: the answer appears here.",
  restInWords: "Every milestone and indicator in words",
  sameData: "Table of the same data",
  preview: (draws, all) => `A first look from ${draws} histories; ${all} follow.`,
  working: (done, all) => `Telling otherwise: ${done} of ${all} histories`,
  stop: "Stop",
  stopped: "Stopped. What was worked out so far stays.",
  again: "Go on",
  updating: "Updating: the answer below is of the edits before.",
  milestones: "Milestones",
  milestoneCaption: (draws, until) => `Of ${draws} histories, those that have reached it by ${until}`,
  milestone: "milestone",
  inFact: "in fact",
  otherwise: "otherwise",
  difference: "difference ± error",
  differenceOf100: "difference, of 100 ± error",
  earlier: "earlier",
  later: "later or never",
  shift: "shift in days ± error",
  beside: "One history beside the other",
  besideGuide: (draw) =>
    `History ${draw} of those that the record allows, as it was and as it would have been, with the same luck.`,
  oneSentence: (draw, moved, vanished, added, kept) =>
    `In history ${draw}, ${moved} events move, ${vanished} vanish, ${added} are new and ${kept} stay. Rows in which nothing differs are left out.`,
  recordEnds: (day) => `the record ends, ${day}`,
  see: (edits) =>
    edits === "1" ? "1 edit: see what would be different" : `${edits} edits: see what would be different`,
  lanes: {
    edit: "edited by you",
    moved: "moved",
    vanished: "vanished",
    new: "new",
    amended: "says something else",
    kept: "stays",
  },
  draw: "History number",
  eventByEvent: "Event by event, with the cause",
  allEvents: "all events",
  event: "event",
  became: "became",
  dayFact: "in fact",
  dayOther: "otherwise",
  because: "because",
  fates: "How events fare in all histories",
  indicators: "Indicators over time",
  indicator: "Indicator",
  fanTitle: (indicator) => `${indicator}: in fact and otherwise`,
  fanSentence: (month, fact, other, difference, error) =>
    `At the end (${month}) the middle is ${other} otherwise and ${fact} in fact; the mean difference is ${difference} ± ${error}.`,
  differenceTitle: (indicator) => `${indicator}: the difference, history by history`,
  differenceSentence: (peak, month, end) =>
    `The mean difference is largest in ${month}, at ${peak}; at the end it is ${end}.`,
  differenceNone: "No month's mean difference is larger than its error.",
  band: "90 of 100 histories",
  middle: "middle",
  mean: "mean, with its 95% error",
  month: "month",
  keep: "Keep it",
  keepGuide:
    "As a branch file it can be put into the case's folder (branches/), shared, and gone on from. The command below gives the very same numbers.",
  branchName: "Name of the branch",
  download: "Download the branch file",
  command: "The same on the command line",
  commandBranch: "An added event is written in a file of its own, so keep the branch file first, then:",
  copy: "Copy",
  copied: "Copied.",
  downloadJson: "Download the answer (JSON)",
}

export const editHistoryWords = (language: Language): EditHistoryWords => ({ en, id })[language]
