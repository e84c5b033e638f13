/** English words of every kind of problem. */
import type { Expected } from "./problem.ts"
import { type Entries, listed, type Words } from "./words.ts"

const kinds: Readonly<Record<Expected, string>> = {
  text: "text",
  number: "a number",
  "whole-number": "a whole number",
  "true-or-false": "true or false",
  list: "a list",
  map: "a map of keys and values",
  day: "a day, as YYYY-MM-DD",
  date: "a day (YYYY-MM-DD), or { year }, { month }, { between }, { after, before }",
  change: "a number, or { uniform }, { triangular }, { logUniform }, { normal } or { times }",
  prior: "{ uniform }, { triangular }, { logUniform }, { normal } or { value }, with evidence and source",
  reason: "text, or { en, id }",
  other: "something else",
}

const reasons: Readonly<Record<string, string>> = {
  BAD_ALIAS: "an alias (*name) of something that has no such anchor (&name)",
  BAD_DIRECTIVE: "a directive (%) that YAML does not know",
  BAD_DQ_ESCAPE: "an escape (\\) that YAML does not know, in double quotes",
  BAD_INDENT: "lines that are not indented as their neighbours are",
  BAD_SCALAR_START: "a value may not begin with this character without quotes",
  BLOCK_AS_IMPLICIT_KEY: "a key and value where only a value can stand; text that contains “: ” needs quotes",
  BLOCK_IN_FLOW: "an indented block inside brackets",
  MISSING_CHAR: "a quote, bracket, colon or comma is missing",
  MULTILINE_IMPLICIT_KEY: "a key that goes on over several lines, or that lacks its colon",
  TAB_AS_INDENT: "indented with a tab; YAML takes spaces only",
  UNEXPECTED_TOKEN: "something that cannot stand here",
}

const more = (rest: number) => `and ${rest} more`
const names = (known: readonly string[]) =>
  known.length === 0 ? "nothing is known here" : `one of ${listed(known, more)}`
const bounds = ({ low, high }: { readonly low?: number; readonly high?: number }) =>
  low !== undefined && high !== undefined
    ? `${low} to ${high}`
    : low !== undefined
      ? `${low} or more`
      : `${high} or less`

const of: Entries = {
  "yaml-syntax": {
    message: ({ reason }) => `not valid YAML: ${reasons[reason] ?? "the text cannot be read here"}`,
    expected: () => "keys and values as `key: value`, lists as `- item`, indented with spaces",
    explanation:
      "The file is not valid YAML at this place, so nothing below it can be understood. Look at this line and the one before it: a missing quote or bracket, a tab, or a text with “: ” in it that needs quotes.",
  },
  "duplicate-key": {
    message: ({ key }) => `the key \`${key}\` is here for the second time`,
    expected: () => "each key once in a map",
    explanation: "A map has each key once; of two values nobody can say which is meant. Remove one, or merge them.",
  },
  "custom-tag": {
    message: ({ tag }) => `the tag \`${tag}\` is not accepted`,
    expected: () => "plain values, without tags (!)",
    explanation:
      "Tags make YAML build values of other kinds. These files hold plain text, numbers, lists and maps only. Remove the tag.",
  },
  "several-documents": {
    message: () => "a second document begins here",
    expected: () => "one document in a file, without a further `---`",
    explanation: "A file holds one document. Put the second one into a file of its own.",
  },
  "merge-key": {
    message: () => "the merge key `<<` is not accepted",
    expected: () => "every key written out where it belongs",
    explanation: "Merging keys from elsewhere hides what a map says. Write the keys out.",
  },
  "too-many-aliases": {
    message: ({ limit }) => `aliases multiply beyond ${limit} values`,
    expected: () => "values written out, or few aliases",
    explanation: "Aliases of aliases can grow a small file beyond any memory. Write the values out.",
  },
  "key-not-text": {
    message: () => "a key that is not text",
    expected: () => "a name as key",
    explanation: "Keys are names. A list, a map or nothing cannot be a key; often a bracket or a quote is missing.",
  },
  "file-too-large": {
    message: ({ characters, limit }) => `the file has ${characters} characters; at most ${limit} are read`,
    expected: ({ limit }) => `a file of at most ${limit} characters`,
    explanation:
      "The file is far larger than any case. Perhaps another file was meant, or it can be split into overlays.",
  },
  "nested-too-deep": {
    message: ({ limit }) => `nested more than ${limit} levels deep`,
    expected: ({ limit }) => `at most ${limit} levels`,
    explanation: "Nothing in these files nests deeply. Often a bracket was not closed.",
  },
  "empty-file": {
    message: () => "the file is empty",
    expected: ({ expected }) =>
      expected === "list" ? "a list of entries (`- id: …`)" : "keys and values (`title: …`)",
    explanation:
      "The file has no content beside comments. A history needs at least one entry, any other file its keys.",
  },
  "wrong-type": {
    message: ({ found }) => `${found} is not of the kind that belongs here`,
    expected: ({ expected }) => kinds[expected],
    explanation:
      "The value is of another kind than the one expected: text in place of a number, a list in place of a map, or nothing at all.",
  },
  "missing-key": {
    message: ({ key }) => `the key \`${key}\` is missing`,
    expected: ({ key }) => `\`${key}: …\` in this map`,
    explanation: "A key that has to be there is not. The place shown is the map that lacks it.",
  },
  "unknown-key": {
    message: ({ key }) => `\`${key}\` is not a key here`,
    expected: ({ known }) => names(known),
    explanation:
      "The key is not known at this place. Keys that are not known are refused, because a misspelt one would otherwise change nothing and nobody would notice.",
  },
  "not-one-of": {
    message: ({ found }) => `${found} is not one of the choices`,
    expected: ({ options }) => names(options),
    explanation: "Only the listed words can stand here.",
  },
  "not-a-day": {
    message: ({ found }) => `${found} is not a day`,
    expected: () => "a day of the calendar, as YYYY-MM-DD",
    explanation:
      "Days are written year-month-day with leading zeros, and must exist: 2023-02-29 does not. In a history, a date that is less well known is written { month: 2024-06 } or { year: 2024 }.",
  },
  "not-a-month": {
    message: ({ found }) => `${found} is not a month`,
    expected: () => "a month, as YYYY-MM",
    explanation: "Months are written year-month with a leading zero, from 01 to 12.",
  },
  "out-of-range": {
    message: ({ found, of: name }) =>
      name === undefined ? `${found} is out of range` : `${found} is out of range for \`${name}\``,
    expected: (data) => bounds(data),
    explanation:
      "The number lies outside the values for which it means something. Shares run from 0 to 1; a parameter's bounds are listed by `laksana model --parameters`.",
  },
  "not-a-whole-number": {
    message: ({ found }) => `${found} is not a whole number`,
    expected: () => "a whole number",
    explanation: "Counts, years and numbers of runs are whole numbers.",
  },
  "decimal-comma": {
    message: ({ found }) => `${found} is text, because YAML reads decimals with a point only`,
    expected: ({ meant }) => `a number: ${meant}`,
    explanation:
      "In these files decimals are written with a point, whatever the language: 2.5, not 2,5. Results are shown with the comma where the language wants it.",
  },
  "empty-text": {
    message: () => "the text is empty",
    expected: () => "some text",
    explanation: "Names and titles cannot be empty. Titles are written in both languages.",
  },
  "empty-list": {
    message: () => "the list is empty",
    expected: () => "at least one element",
    explanation: "This list needs an element. To leave it out, leave out its key too.",
  },
  "wrong-length": {
    message: ({ found }) => `a list of ${found}`,
    expected: ({ expected }) => `a list of exactly ${expected}`,
    explanation:
      "A uniform distribution and an interval have two numbers (lowest, highest), a triangular one three (lowest, most likely, highest), a normal one and a measurement two (mean or value, standard deviation).",
  },
  "not-valid": {
    message: ({ found }) => `${found} is not accepted here`,
    expected: ({ expected }) => (expected === "" ? undefined : expected),
    explanation: "The model that the case uses does not accept the value. What it expects is said by the model.",
  },
  "unknown-event-type": {
    message: ({ found }) => `no event type is named \`${found}\``,
    expected: ({ known }) => names(known),
    explanation:
      "Events are of the types that the model knows. `laksana schema history` lists them, with what each one holds.",
  },
  "unknown-event-version": {
    message: ({ found, known }) => `version ${found} of this event type is not known: the latest is ${known}`,
    expected: ({ known }) => `a version from 1 to ${known}`,
    explanation:
      "An event's `version` tells in which form its payload was written; without one it is the first. A later version was written by a later version of the product, which is then needed to read it.",
  },
  "unknown-event-id": {
    message: ({ found }) => `no entry has the id \`${found}\``,
    expected: () => "the id of an entry of the history",
    explanation: "An entry can refer only to entries of its own file, or of the history that it is laid over.",
  },
  "unknown-parameter": {
    message: ({ found }) => `the model has no parameter \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "`laksana model --parameters` lists the parameters with their meaning, range and evidence.",
  },
  "unknown-variable": {
    message: ({ found }) => `the model has no variable \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "Conditions and observations speak of the model's variables, by their ids.",
  },
  "unknown-process": {
    message: ({ found }) => `the model has no process \`${found}\``,
    expected: ({ known }) => names(known),
    explanation:
      "Intensities belong to processes, not to event types: one type may arise by several processes. `laksana model --drivers` lists them.",
  },
  "unknown-milestone": {
    message: ({ found }) => `the model has no milestone \`${found}\``,
    expected: ({ known }) => names(known),
    explanation:
      "Targets speak of the model's milestones. A case or a scenario may define a milestone anew, under the same id.",
  },
  "unknown-dimension": {
    message: ({ found }) => `the case has no dimension \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "Dimensions and their levels are defined in the case's assumptions.yaml, under `levels`.",
  },
  "unknown-level": {
    message: ({ found, dimension }) => `\`${dimension}\` has no level \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "The levels of a dimension are defined in the case's assumptions.yaml, under `levels`.",
  },
  "unknown-document": {
    message: ({ found }) => `the case has no document \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "Every source names a document that case.yaml describes, so that a reader finds it.",
  },
  "unknown-overlay": {
    message: ({ found }) => `the case has no overlay \`${found}\``,
    expected: ({ known }) => names(known),
    explanation:
      "Overlays are further histories that can be laid over a case's own; case.yaml names them and their files.",
  },
  "unknown-setting": {
    message: ({ found }) => `nothing that this lever leaves free is named \`${found}\``,
    expected: ({ known }) => (known.length === 0 ? "something free under `vary`, `scale` or `when`" : names(known)),
    explanation:
      "A lever's cost may grow with what is free in it: a field under `vary`, a process under `scale`, or the threshold of its condition, each written as { from, to, step }.",
  },
  "other-case": {
    message: ({ found }) => `the scenario is about \`${found}\``,
    expected: ({ expected }) => `\`${expected}\`, the case it is read with`,
    explanation: "A scenario belongs to the case that it names: its levels, events and milestones are that case's.",
  },
  "duplicate-id": {
    message: ({ id, firstFile, firstLine }) => `the id \`${id}\` is already taken, at ${firstFile}:${firstLine}`,
    expected: () => "an id of its own for each entry",
    explanation: "Other entries refer to an entry by its id, so it must be the only one, also among overlays.",
  },
  "repeated-name": {
    message: ({ name }) => `\`${name}\` is listed twice`,
    expected: () => "each name once",
    explanation: "What is listed twice would be run and shown twice, or have two values.",
  },
  "self-reference": {
    message: ({ id }) => `\`${id}\` contradicts itself`,
    expected: () => "the id of another entry",
    explanation: "A contradiction is between two entries, each with its source; both are kept.",
  },
  "no-process-fits": {
    message: ({ event, where }) => `no process of the model makes \`${event}\` with ${where}`,
    expected: ({ made }) => names(made),
    explanation:
      "How completely events are recorded is said of those that the model's processes make, a process by its `where`. This entry picks none of them, so it would have no effect.",
  },
  "share-not-partial": {
    message: ({ coverage }) => `a share beside \`coverage: ${coverage}\``,
    expected: () => "`coverage: partial`, or no share",
    explanation:
      "`share` says between which bounds the recorded part of such events lies, which is a question only where the record is partial: complete is all of them, none is none.",
  },
  "date-cycle": {
    message: ({ cycle }) => `these events come before each other in a circle: ${[...cycle, cycle[0]].join(" → ")}`,
    expected: () => "an order without a circle",
    explanation:
      "Each event of the circle is said to precede the next, and the last the first. One of the `after` or `before` must go.",
  },
  "impossible-order": {
    message: ({ id, earliest, earliestFrom, latest, latestFrom }) =>
      `\`${id}\` can be no earlier than ${earliest} (${earliestFrom}) and no later than ${latest} (${latestFrom})`,
    expected: () => "dates and an order that leave at least one day",
    explanation:
      "An event's own date, the day it was recorded, and the events before and after it together leave no day. One of them is wrong, or less exact than it claims.",
  },
  "recorded-too-early": {
    message: ({ recorded, earliest }) =>
      `recorded ${recorded}, before it can have happened (${earliest} at the earliest)`,
    expected: ({ earliest }) => `${earliest} or later, or status: planned`,
    explanation:
      "`recorded` is the day on which it became known that something happened, so it cannot be before it. What is known beforehand is a plan.",
  },
  "after-observation": {
    message: ({ id, observed }) => `\`${id}\` lies after ${observed}, the last day that the history speaks of`,
    expected: ({ observed }) =>
      `${observed} or earlier, status: planned, an overlay, or a later \`observed\` in case.yaml`,
    explanation:
      "The case's `observed` is the last day of which its history speaks. A later fact is kept as a fixed date in projections, and nothing is concluded from what is not recorded after that day: put it into an overlay. Where the history was kept on since, move `observed` to the last day that it now speaks of; of a case in a log, import its case.yaml again.",
  },
  "window-reversed": {
    message: ({ from, to }) => `the interval ends (${to}) before it begins (${from})`,
    expected: () => "the earlier day first",
    explanation: "Both days of an interval count, and the first is the earlier one.",
  },
  "outside-span": {
    message: ({ found }) => `${found} lies outside the time in question`,
    expected: ({ start, horizon }) => `a day from ${start} to ${horizon}`,
    explanation:
      "What a scenario plans must fall between the first and the last day of its projection; it may begin no earlier than the case's past and no later than the day after it.",
  },
  "horizon-too-early": {
    message: ({ horizon, start }) => `the horizon ${horizon} is before the projection begins (${start})`,
    expected: ({ start }) => `${start} or later`,
    explanation: "A projection runs from the day after the case's observation (or from `start`) through the horizon.",
  },
  "negative-rate": {
    message: ({ found }) => `${found}: an intensity cannot become negative`,
    expected: () => "0 or more; 1 changes nothing",
    explanation: "A factor multiplies how often events happen: 0 stops them, 0.5 halves, 2 doubles.",
  },
  "interval-reversed": {
    message: ({ values }) => `the numbers ${values.join(", ")} do not rise`,
    expected: ({ values }) => `${[...values].sort((a, b) => a - b).join(", ")}`,
    explanation: "Intervals and distributions are written from the lowest to the highest number.",
  },
  "log-of-zero": {
    message: ({ found }) => `${found} has no logarithm`,
    expected: () => "a lowest value above 0",
    explanation:
      "A log-uniform distribution is even in orders of magnitude, so it begins above 0. With 0 in it, use a uniform one.",
  },
  "not-above-zero": {
    message: ({ found }) => `${found} is no standard deviation`,
    expected: () => "a number above 0",
    explanation:
      "A normal distribution and the error of a measurement spread around their middle. What is known exactly is written as a value, or as an interval from it to itself.",
  },
  "normal-too-wide": {
    message: ({ least, most, of }) =>
      `draws of this distribution reach from ${least} to ${most}, more than \`${of}\` can be`,
    expected: ({ low, high, widest }) =>
      widest > 0
        ? `within ${low} to ${high}: a standard deviation of ${widest} or less`
        : `within ${low} to ${high}: a mean between the two`,
    explanation:
      "A draw of a normal distribution can lie 6.34 standard deviations from its mean, and a parameter's prior lies within its bounds as a whole. Choose a smaller standard deviation, or a uniform or triangular distribution, which end where they say.",
  },
  "grid-too-large": {
    message: ({ cells, limit }) => `the grid has ${cells} cells, more than ${limit}`,
    expected: ({ limit }) => `at most ${limit} cells`,
    explanation: "Every combination of the grid's levels is run. It works, but takes long, and no table shows it well.",
  },
}

export const wordsEn: Words = {
  error: "error",
  warning: "warning",
  expected: "expected",
  didYouMean: (name) => `did you mean \`${name}\`?`,
  of,
}
