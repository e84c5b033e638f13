/** Prompt words in English. */
import type { LogPromptWords } from "./log-prompts.ts"

export const logPromptsEn: LogPromptWords = {
  opening: (stream) =>
    `A new entry for ${stream}. Enter takes what stands in [brackets], ? explains, Tab completes, Ctrl-C leaves without recording.`,
  names: {
    type: "What happened",
    occurred: "When",
    status: "Status",
    title: "Title",
    jurisdiction: "Where",
    payload: "Details",
    evidence: "Evidence",
    source: "Source",
    recorded: "Known since",
    id: "Id",
  },

  type: "What happened? A type, or a word of it",
  typeHelp: "These can be recorded. Answer with a number, a name, or a part of either.",
  several: (count) => `${count} types fit. Answer with a number.`,
  noType: (found) => `No type fits “${found}”. ? lists them all.`,
  meant: (name) => `Did you mean ${name}?`,

  occurred: "When did it happen? As exactly as is known",
  occurredHelp:
    "A day (2024-03-25, 25 March 2024), a month (2024-03), a year (2024), two days (2024-03-01..2024-04-15), or unknown.",
  notAWhen: (found) => `“${found}” is not a date. ? explains.`,
  titleIn: (language) => (language === "en" ? "Title in English" : "Title in Indonesian"),
  jurisdiction: "Where? A jurisdiction",
  newName: (found) => `“${found}” has not been used in this history. Use it?`,
  status: "Status",
  statuses: {
    occurred: "it happened",
    planned: "it is intended, no more",
    absent: "it was seen not to have happened",
    observed: "a state was seen",
  },
  evidence: "What does it rest on",
  grades: {
    paper: "the case's own document",
    literature: "a reference",
    external: "another public source",
    assumption: "our own assumption",
    hypothetical: "part of a what-if",
  },
  document: "Source document",
  noDocument: (found) => `The case has no document “${found}”. A new one is first described in its case.yaml.`,
  section: "Section of the document",
  paragraph: "Paragraph",
  recorded: "Known since which day",
  notADay: (found) => `“${found}” is not a day: 2024-03-25, or 25 March 2024.`,
  id: "Id",
  taken: (id) => `“${id}” is taken.`,

  payload: "What it says:",
  noFields: "This type has no details.",
  needed: "needed",
  skip: "Enter skips",
  kinds: {
    text: "",
    number: "a number",
    share: "0 to 1, 40 %, or 2 of 5",
    count: "a whole number",
    "true-or-false": "yes or no",
    choice: "",
    texts: "apart by commas",
    range: "two numbers, as 0.6..0.9",
    "text-or-number": "a text or a number",
    maps: "one by one",
    json: "as JSON",
  },
  notOfKind: (found, kind) =>
    kind === "share"
      ? `“${found}” is not a share: write 0.4, 40 %, or 2 of 5.`
      : `“${found}” is not ${logPromptsEn.kinds[kind]}.`,
  answerNeeded: "This is needed.",
  another: (number) => `No. ${number}; Enter when there are no more`,
  oneOf: (choices) => `One of ${choices}.`,

  nothing: "–",
  unknownDate: "unknown",
  summary: "To be recorded:",
  confirm: "Record this? y records, n leaves, a number changes an answer",
  change: "Which answer is to be changed? A number; n leaves",
  notAChoice: (found) => `“${found}” is neither y, n, nor one of the numbers.`,
  left: "Nothing was recorded.",
  yes: ["y", "yes"],
  no: ["n", "no"],
}
