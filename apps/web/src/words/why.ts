/** Words of Why: the causal table, what holds an outcome back, what moves it, what the timeline taught, and the paper's claims. */
import type { Language } from "@laksana/core"
import type { Aspect } from "../state/view-state.ts"
import { id } from "./why.id.ts"

export interface WhyWords {
  readonly aspects: Readonly<Record<Aspect, string>>
  readonly aspectsLabel: string
  readonly guides: Readonly<Record<Aspect, string>>
  readonly tableTitle: string
  readonly formula: string
  readonly choose: string
  readonly find: string
  readonly close: string
  readonly process: string
  readonly variable: string
  readonly noCell: string
  /** What a cell means, in a sentence. */
  readonly meansDriver: (variable: string, process: string, times: string, low: string, high: string) => string
  readonly meansDriverFixed: (variable: string, process: string, times: string) => string
  readonly meansAmplifier: (variable: string, process: string, times: string, low: string, high: string) => string
  readonly damped: (variable: string, process: string) => string
  readonly reference: (variable: string, value: string) => string
  readonly elasticity: string
  readonly strength: string
  readonly sizeOf: (middle: string, low: string, high: string) => string
  readonly prior: string
  readonly posterior: string
  readonly unit: string
  readonly parameter: string
  readonly fixed: string
  readonly referenceTerm: string
  readonly evidence: string
  readonly restsOn: string
  readonly claims: string
  readonly theories: string
  readonly makes: string
  readonly baseRate: string
  readonly perMonth: (value: string) => string
  readonly onceIn: (months: string) => string
  readonly product: string
  readonly gate: string
  readonly gates: Readonly<Record<string, string>>
  readonly gateUnnamed: string
  readonly drivenBy: string
  readonly nothingDrives: string
  readonly seeRow: (process: string) => string
  readonly outcome: string
  readonly milestones: string
  readonly indicators: string
  readonly by: string
  readonly players: string
  readonly barriers: string
  readonly events: string
  readonly eventsGuide: string
  readonly barriersGuide: string
  readonly workOut: string
  readonly working: (done: string, of: string) => string
  readonly preparing: string
  readonly stop: string
  readonly stopped: string
  readonly goOn: string
  readonly updating: string
  readonly shapleyTitle: string
  readonly columns: (of: "barriers" | "events") => readonly string[]
  readonly coded: string
  readonly codedGuide: string
  readonly cannotTeach: string
  readonly noBarriers: string
  readonly command: string
  readonly levers: string
  readonly byLevels: string
  readonly byParameters: string
  readonly runs: string
  readonly tornadoTitle: (milestone: string, day: string) => string
  readonly tornadoMost: (lever: string, setting: string, difference: string, error: string) => string
  readonly tornadoNone: string
  readonly tornadoZero: (levers: string) => string
  readonly tornadoMostZero: (count: string, all: string) => string
  readonly allBars: (count: string) => string
  readonly allSettings: (count: string) => string
  readonly tornadoParametersNote: string
  readonly tornadoLevelsNote: string
  readonly tornadoBaseline: (scenario: string, milestone: string, day: string, frequency: string) => string
  readonly lever: string
  readonly setting: string
  readonly reached: string
  readonly difference: string
  readonly otherParameters: (count: string) => string
  readonly strip: (prior: string, posterior: string) => string
  readonly bits: string
  readonly learned: string
  readonly stages: string
  readonly stagesGuide: string
  readonly stageColumns: readonly [string, string, string]
  readonly resampled: string
  readonly forecastColumns: readonly string[]
  readonly forecasts: string
  readonly foundClaims: (shown: string, all: string) => string
  readonly noClaims: string
  readonly signs: Readonly<Record<"+" | "-" | "±" | "0", string>>
  readonly category: string
  readonly anyCategory: string
}

const en: WhyWords = {
  aspects: {
    table: "The causal table",
    players: "What held it back",
    levers: "What moves it",
    boxes: "Under which conditions",
    learned: "What the timeline taught",
    claims: "The paper's claims",
  },
  aspectsLabel: "Parts of Why",
  guides: {
    table:
      "Each row is a way in which events arise, each column something that makes them come more or less often. Choose a cell to see how strong it is and what it rests on.",
    players:
      "The histories that the record allows are lived again without each barrier, or each event, alone and together with the others. The difference is shared out fairly (Shapley values).",
    levers:
      "One lever after the other is pulled to its ends while everything else stays, in the same futures with the same luck. What moves nothing is shown as well.",
    boxes:
      "Everything that the scenario leaves open varies at once: the case's levels, and every parameter over all that is assumed of it. Boxes are conditions that hold together, in which it fails, or succeeds, far more often than elsewhere.",
    learned:
      "Before the record is read, every parameter is uncertain (its prior). Draws that fit the record badly lose weight; what is left is the posterior. Where the two hardly differ, the record taught nothing.",
    claims: "What the paper says causes what, each with its place in the paper and its home in the model.",
  },
  tableTitle: "What drives what",
  formula:
    "Events per month = base rate × gate × Π (driver ÷ reference) ^ elasticity × Π (1 + strength × amplifier). Signs are the paper's; sizes are assumed, wide, and drawn anew for every future.",
  choose: "Choose a cell or a row.",
  find: "Find",
  close: "Close",
  process: "Row (process)",
  variable: "Column (driver)",
  noCell: "The model has no such influence: this driver does not act on this process directly.",
  meansDriver: (variable, process, times, low, high) =>
    `If “${variable}” doubles, “${process}” come ${times} times as often (90 of 100 draws: ${low} to ${high} times).`,
  meansDriverFixed: (variable, process, times) =>
    `If “${variable}” doubles, “${process}” come ${times} times as often.`,
  meansAmplifier: (variable, process, times, low, high) =>
    `With “${variable}” at 1 instead of 0, “${process}” come ${times} times as often (90 of 100 draws: ${low} to ${high} times).`,
  damped: (variable, process) =>
    `The effect is weaker the higher “${variable}” is; at 1 nothing of it is left for “${process}”.`,
  reference: (variable, value) => `At the reference, “${variable}” of ${value}, it neither speeds up nor slows down.`,
  elasticity: "Elasticity",
  strength: "Strength",
  sizeOf: (middle, low, high) => `${middle} (90 of 100 draws: ${low} to ${high})`,
  prior: "Prior",
  posterior: "Posterior",
  unit: "Unit",
  parameter: "Parameter",
  fixed: "fixed in the model",
  referenceTerm: "Reference",
  evidence: "Evidence",
  restsOn: "Rests on",
  claims: "Claims of the paper",
  theories: "In theories of implementation",
  makes: "Makes events of the kind",
  baseRate: "Base rate",
  perMonth: (value) => `${value} a month`,
  onceIn: (months) => `about one in ${months} months, at the reference and with the gate open`,
  product: "The base rate is the product of:",
  gate: "Gate",
  gates: {
    always: "always open",
    teamFormed: "open once a team is formed",
    membersMayChange: "open once a team is formed; nearly closed while officials may not be replaced",
    guidelineEnacted: "open once the guideline is enacted",
    guidelineIncomplete: "open while the guideline is enacted and incomplete",
    budgetSeason:
      "open in January and September, when budgets are set and revised; a year's rate falls into these two months",
    vacant: "open while a post is vacant",
    staffed: "open while a post is filled",
    planPending: "open between the guideline and an adopted plan",
    agenciesToRevise:
      "as wide as there are agencies that have not revised their processes; open once the guideline is enacted",
    revisedLapsing: "as wide as there are agencies that have revised; narrower while staff are motivated",
    skpSeason:
      "open in January and February, when the year's targets (SKP) are set; as wide as there are agencies that have revised and not adjusted",
  },
  gateUnnamed: "as the model's code has it",
  drivenBy: "Driven by",
  nothingDrives: "Nothing drives it: its events come at the base rate.",
  seeRow: (process) => `The whole row: ${process}`,
  outcome: "Outcome",
  milestones: "Milestones",
  indicators: "Indicators",
  by: "By",
  players: "What is taken away",
  barriers: "barriers",
  events: "recorded events",
  barriersGuide: "What the case says holds it back, each as what would be otherwise without it.",
  eventsGuide: "Every recorded event that the model acts on, as if it had not happened. This takes longer.",
  workOut: "Work it out",
  working: (done, of) => `Working it out: ${done} of ${of}`,
  preparing: "Reading what the record allows …",
  stop: "Stop",
  stopped: "Stopped. What was worked out so far stays.",
  goOn: "Go on",
  updating: "Updating: the answer below is of the question before.",
  shapleyTitle: "What each is worth",
  columns: (of) =>
    of === "barriers"
      ? ["barrier taken away", "worth", "± error", "5 of 100 draws below", "95 of 100 below"]
      : ["event left out", "worth", "± error", "5 of 100 draws below", "95 of 100 below"],
  coded: "The same, added up by theory",
  codedGuide: "Where a barrier lies in several categories of a theory, its worth is shared out evenly among them.",
  cannotTeach:
    "What one case cannot teach: these are worths within this model and this one history, not effects measured over many regencies. A barrier that the record says little about keeps the width of its assumptions.",
  noBarriers: "This case names no barriers.",
  command: "The same on the command line",
  levers: "What is moved",
  byLevels: "the case's levels",
  byParameters: "every parameter",
  runs: "Futures",
  tornadoTitle: (milestone, day) => `“${milestone}” by ${day}: one lever at a time`,
  tornadoMost: (lever, setting, difference, error) =>
    `“${lever}” moves it most: at “${setting}”, ${difference} ± ${error} of 100 futures.`,
  tornadoNone: "No lever moves it by more than its error.",
  tornadoZero: (levers) => `Moves nothing beyond its error: ${levers}.`,
  tornadoMostZero: (count, all) => `${count} of ${all} move nothing beyond their error.`,
  allBars: (count) => `All ${count} bars`,
  allSettings: (count) => `All ${count} in numbers`,
  tornadoParametersNote:
    "Each parameter is set to the 5th and the 95th percentile of what the draws hold after the record.",
  tornadoLevelsNote: "Each dimension of assumptions is set to its named levels.",
  tornadoBaseline: (scenario, milestone, day, frequency) =>
    `Under “${scenario}”, ${frequency} reach “${milestone}” by ${day}. The bars say by how many of 100 that changes.`,
  lever: "lever",
  setting: "setting",
  reached: "reached, of 100 futures",
  difference: "difference ± error",
  otherParameters: (count) => `The ${count} others, of which little or nothing was learned`,
  strip: (prior, posterior) => `Before: ${prior}. After: ${posterior}.`,
  bits: "bits",
  learned: "learned",
  stages: "How the draws thinned out",
  stagesGuide: "Each dated event of the record weighs the draws; where few carry the weight, they are resampled.",
  stageColumns: ["day", "worth of the draws", "log evidence"],
  resampled: "resampled",
  forecastColumns: ["known at", "process", "expected (90 of 100)", "happened"],
  forecasts: "Forecasts one by one",
  foundClaims: (shown, all) => `${shown} of ${all} claims`,
  noClaims: "This model names no claims.",
  signs: { "+": "more leads to more", "-": "more leads to less", "±": "either way", "0": "hardly any effect" },
  category: "Category of a theory",
  anyCategory: "all",
}

export const whyWords = (language: Language): WhyWords => ({ en, id })[language]
