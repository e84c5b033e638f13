/** Words of two versions held beside each other, in English. */
import type { VersionsWords } from "./versions.ts"

const kinds = { model: "the model", assumptions: "the assumptions", case: "the case" } as const

const atHand = {
  model: "the model at hand",
  assumptions: "the case's own assumptions",
  case: "the case as it is here",
} as const

export const versionsEn: VersionsWords = {
  heading: (scenarios) =>
    scenarios === 1
      ? "What another version moves in one scenario"
      : `What another version moves in ${scenarios} scenarios`,
  nameA: (kind, path, model) => `A  ${kinds[kind]} ${path}${kind === "model" ? ` (${model})` : ""}`,
  nameB: (kind, model) => `B  ${atHand[kind]} (${model})`,
  same: "The two versions say the same.",
  sameYetMoved:
    "Their tables and the text of their code say the same, and still outcomes differ: code reaches for something that is not seen here.",
  unmovedAtAll: (pairs) => `Nothing moves: A and B are the same in every one of ${pairs} pairs of futures.`,
  unmoved: (scenarios) =>
    scenarios === 1
      ? "Nothing moves beyond its error."
      : `In none of the ${scenarios} scenarios does anything move beyond its error.`,
  moved: (count, of) =>
    of === 1
      ? "The scenario moves beyond its error."
      : `${count === of ? `All ${of}` : `${count} of ${of}`} scenarios ${count === 1 ? "moves beyond its" : "move beyond their"} error.`,
  answerMoved: (outcome, scenario, from, to, change) =>
    `${outcome} moves most in “${scenario}”: from ${from} to ${to} (${change}).`,
  answerUnmoved: (outcome, scenarios, change, scenario, seems) => {
    const note = seems ? ", which may be chance where so much is looked at" : ""
    return `${outcome} does not surely move${scenarios === 1 ? ` (${change}${note})` : ` in any of them (the most in “${scenario}”: ${change}${note})`}.`
  },
  most: (outcome, scenario, from, to, change) =>
    `What moves most of all is ${outcome} in “${scenario}”: from ${from} to ${to} (${change}).`,
  flipped: (outcome, chance, scenario, isMet, isSure) =>
    `The target of ${outcome} in ${chance} futures, in “${scenario}”, is ${isMet ? "missed under A and met under B" : "met under A and missed under B"}${isSure ? "" : ", as far as so many runs can tell"}.`,

  orderStays: (outcome, scenarios) => `The order of the ${scenarios} scenarios by ${outcome} stays as it was.`,
  firstChanges: (was, is) => `First was “${was}”; now it is “${is}”.`,
  changesPlace: (rises, falls, wrong) =>
    `“${rises}” goes ahead of “${falls}”; the chance that this is wrong is at most ${wrong} of 100.`,
  seemTo: (pairs, names) =>
    `${names ?? `${pairs} pairs of scenarios`} seem to change places, which so many runs cannot tell from chance.`,
  pair: (one, other) => `“${one}” and “${other}”`,
  explains: (favours, factor, log, strength) =>
    `${favours} explains the record better: the record is ${factor} times as likely under it (logarithm of the Bayes factor ${log}), which as evidence is ${strength}.`,
  strengths: { none: "hardly worth a mention", positive: "positive", strong: "strong", "very-strong": "very strong" },
  explainsAlike: (log) =>
    `Which of the two explains the record better, the draws cannot tell (logarithm of the Bayes factor ${log}).`,
  explainsCaveat: "This weighs how wide priors are, too; that one explains it better does not make it right.",
  otherRecord: "The two are held against different records, so how well each explains its own cannot be compared.",
  lawsKept: (laws, examples) => `Both keep all ${laws} laws, in ${examples} examples of each.`,
  lawBroken: (who, law, violation) =>
    `${who === "both" ? "Both break" : `Only ${who} breaks`} the law: ${law} ${violation}`,
  lawsTitle: "Laws",

  changesTitle: (count) => `What the versions say differently, A → B (${count})`,
  changesMore: (count) => `and ${count} more in the JSON`,
  ineffective: (ids) => `Besides, in words and evidence alone, which moves nothing: ${ids}.`,
  code: (names) => `Code is written differently, which is seen only in outcomes: ${names}.`,
  onlyIn: (version, ids) => `Only ${version} has, and so nothing is compared of: ${ids}.`,
  parts: {
    parameter: "parameter",
    driver: "driver",
    amplifier: "amplifier",
    process: "process",
    variable: "variable",
    milestone: "milestone",
    "event-type": "event type",
    level: "level",
    observation: "observation",
    absence: "absence",
    entry: "entry of the history",
    case: "case",
    barrier: "barrier",
  },
  fields: {
    prior: "prior",
    bounds: "bounds",
    unit: "unit",
    evidence: "evidence",
    title: "title",
    elasticity: "elasticity",
    dampedBy: "damped by",
    strength: "strength",
    produces: "makes",
    where: "with",
    base: "base rate",
    reference: "reference",
    indicator: "indicator",
    initial: "value at the start",
    all: "conditions",
    version: "version",
    heeded: "acted on",
    parameters: "parameters",
    scale: "intensities",
    start: "events at the start",
    source: "source",
    note: "note",
    between: "between",
    about: "about",
    observed: "observed until",
    recording: "recording",
    occurred: "occurred",
    recorded: "recorded",
    status: "status",
    payload: "content",
  },
  added: "only in B",
  removed: "only in A",
  none: "none",
  yes: "yes",
  no: "no",

  movedTitle: "What moved beyond its error, in each scenario the greatest first (each with its own 95% error)",
  movedColumns: ["", "on", "A", "B", "B − A"],
  movedMore: (count) => `and ${count} more in the JSON`,
  nothingElse: "Nothing else moved beyond its error.",
  nothingMovedIn: (scenarios) => `Nothing moved beyond its error in: ${scenarios}.`,
  rankingTitle: (outcome) => `Scenarios by ${outcome}: place, and in brackets the places it may truly have`,
  rankingColumns: ["", "place, A", "place, B", "A", "B"],
  bothDraws: "A and B",
  errors: (pairs, comparisons) =>
    `${pairs} pairs of futures for each scenario, each with the same luck under both versions. ${comparisons} outcomes were looked at; were there no difference at all, the chance that any of them is told as moved is at most 5 of 100, half of it for what scenarios are ordered by.`,
  shared: (shared) => `${shared} of 100 pairs start from the same draw of the parameters.`,
  stopped: (done, all) => `Interrupted: this rests on ${done} of ${all} scenarios.`,
  more: "with smaller errors",
}
