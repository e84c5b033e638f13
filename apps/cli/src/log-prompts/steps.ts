/** Steps: the questions of an entry, each of which can be asked again once all are answered. */
import { dayIn, writtenWhen } from "../recording/written-when.ts"
import { type Bilingual, type Day, evidenceGrades, type EvidenceGrade, type Source, type Status } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { withNearest } from "../command/nearest.ts"
import { proposedId } from "../recording/completed-entry.ts"
import type { StreamHistory } from "../recording/stream-history.ts"
import { eventTypeWords, quantitiesIn, whenInWords } from "@laksana/words"
import type { AnswerName } from "../words/log-prompts.ts"
import type { Answers } from "./answers.ts"
import { askPayload } from "./ask-payload.ts"
import { askType } from "./ask-type.ts"
import type { Asker } from "./asker.ts"
import { chosen } from "./choose.ts"

export interface Surroundings {
  readonly asker: Asker
  readonly model: AnyModel
  readonly seen: StreamHistory
  readonly today: Day
}

/** Asks one thing, given what is answered already; what else must be asked anew because of it, it asks too. */
type Step = (around: Surroundings, answers: Partial<Answers>) => Promise<Partial<Answers>>

const statuses = ["occurred", "planned", "absent", "observed"] as const satisfies readonly Status[]

export const steps: Readonly<Record<AnswerName, Step>> = {
  type: async ({ asker, model }) => ({ type: await askType(asker, model) }),
  occurred: async ({ asker }) => {
    const { words } = asker
    return {
      occurred: await asker.ask({
        text: words.occurred,
        help: [words.occurredHelp],
        read: (answer) => {
          const when = answer === "" ? undefined : writtenWhen(answer)
          return when === undefined ? { mistake: words.notAWhen(answer) } : { value: when }
        },
      }),
    }
  },
  status: async ({ asker }, { type }) => {
    const usual = type?.endsWith("Observed") === true ? "observed" : "occurred"
    return { status: await askChoice(asker, asker.words.status, statuses, asker.words.statuses, usual) }
  },
  title: async ({ asker }, { type = "", title }) => ({ title: await askTitle(asker, title ?? eventTypeWords(type)) }),
  jurisdiction: async ({ asker, seen }) => ({ jurisdiction: await askJurisdiction(asker, seen) }),
  payload: async ({ asker, model, seen }, { type = "" }) => ({
    payload: await askPayload(asker, type, model, seen.history),
  }),
  evidence: async ({ asker }) => ({
    evidence: await askChoice(asker, asker.words.evidence, evidenceGrades, asker.words.grades, "external"),
  }),
  source: async ({ asker, seen }) => ({ source: await askSource(asker, seen.described.documents) }),
  recorded: async ({ asker, today }) => {
    const { words } = asker
    return {
      recorded: await asker.ask({
        text: words.recorded,
        fallback: today,
        read: (answer) => {
          const day = dayIn(answer)
          return day === undefined ? { mistake: words.notADay(answer) } : { value: day }
        },
      }),
    }
  },
  id: async ({ asker, seen }, answers) => {
    const taken = takenIds(seen)
    const id = freeId(answers, seen)
    return {
      id: await asker.ask({
        text: asker.words.id,
        ...(id === "" ? {} : { fallback: id }),
        read: (answer) => {
          if (answer === "") return { mistake: asker.words.answerNeeded }
          return taken.has(answer) ? { mistake: asker.words.taken(answer) } : { value: answer }
        },
      }),
    }
  },
}

const takenIds = ({ history }: StreamHistory): ReadonlySet<string> => new Set(history.map(({ id }) => id))

/** The id that an entry is given where nobody gives another; empty where too little of it is answered. */
export function freeId(answers: Partial<Answers>, seen: StreamHistory): string {
  const taken = takenIds(seen)
  const base = proposedId(answers) ?? ""
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  return id
}

/** In words, as the summary shows them. */
export function shownAnswer(name: AnswerName, answers: Answers, { words, language }: Asker): string {
  const { day } = quantitiesIn(language)
  switch (name) {
    case "type":
      return `${answers.type}: ${eventTypeWords(answers.type)[language]}`
    case "occurred":
      return whenInWords(answers.occurred, undefined, quantitiesIn(language), language)
    case "status":
      return `${answers.status}: ${words.statuses[answers.status]}`
    case "title":
      return `${answers.title.en} / ${answers.title.id}`
    case "payload": {
      const fields = Object.entries(answers.payload).map(([field, value]) => `${field}: ${shownValue(value)}`)
      return fields.length === 0 ? words.nothing : fields.join(", ")
    }
    case "evidence":
      return `${answers.evidence}: ${words.grades[answers.evidence]}`
    case "source": {
      const { document, section, paragraph } = answers.source ?? { document: words.nothing }
      return [document, section, paragraph].filter((part) => part !== undefined).join(", ")
    }
    case "recorded":
      return day(answers.recorded)
    case "jurisdiction":
    case "id":
      return answers[name]
  }
}

const shownValue = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))

/** All choices are listed with what they mean, each with a number to answer with. */
function askChoice<T extends Status | EvidenceGrade>(
  asker: Asker,
  text: string,
  names: readonly T[],
  meanings: Readonly<Record<T, string>>,
  fallback: T,
): Promise<T> {
  const choices = names.map((name) => ({ name, meaning: meanings[name] }))
  const lines = choices.map(({ name, meaning }, i) => `${i + 1}  ${name}: ${meaning}`)
  asker.heading(`${text}:`)
  for (const line of lines) asker.tell(line)
  return asker.ask({
    text,
    fallback,
    suggestions: names,
    help: lines,
    read: (answer) => {
      const name = chosen(answer, choices)
      const value = names.find((each) => each === name)
      return value === undefined ? { mistake: asker.words.oneOf(names.join(", ")) } : { value }
    },
  })
}

/** In the language of the person first; the other may stay what the type is called. */
async function askTitle(asker: Asker, usual: Bilingual): Promise<Bilingual> {
  const title: Record<"en" | "id", string> = { ...usual }
  for (const language of asker.language === "en" ? (["en", "id"] as const) : (["id", "en"] as const)) {
    title[language] = await asker.ask({
      text: asker.words.titleIn(language),
      fallback: usual[language],
      read: (value) => ({ value }),
    })
  }
  return title
}

async function askJurisdiction(asker: Asker, { history, described }: StreamHistory): Promise<string> {
  const known = [...new Set(history.map(({ jurisdiction }) => jurisdiction))].toSorted()
  const usual = described.jurisdiction ?? mostUsed(history.map(({ jurisdiction }) => jurisdiction))
  for (;;) {
    const found = await asker.ask({
      text: asker.words.jurisdiction,
      ...(usual === undefined ? {} : { fallback: usual }),
      suggestions: known,
      help: known,
      read: (answer) => (answer === "" ? { mistake: asker.words.answerNeeded } : { value: answer }),
    })
    if (known.length === 0 || known.includes(found) || found === usual) return found
    const { nearest } = withNearest(found, known)
    if (nearest !== undefined && (await asker.agrees(asker.words.meant(nearest)))) return nearest
    if (await asker.agrees(asker.words.newName(found))) return found
  }
}

function mostUsed(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

async function askSource(asker: Asker, documents: readonly string[] | undefined): Promise<Source | undefined> {
  const { words } = asker
  const document = await asker.ask({
    text: `${words.document} (${words.skip})`,
    suggestions: documents ?? [],
    ...(documents === undefined ? {} : { help: documents }),
    read: (answer) => {
      if (answer === "" || documents === undefined || documents.includes(answer)) return { value: answer }
      const { nearest } = withNearest(answer, documents)
      const mistake = words.noDocument(answer)
      return { mistake: nearest === undefined ? mistake : `${mistake} ${words.meant(nearest)}` }
    },
  })
  if (document === "") return undefined
  const optional = (text: string) => asker.ask({ text: `${text} (${words.skip})`, read: (value) => ({ value }) })
  const section = await optional(words.section)
  const paragraph = section === "" ? "" : await optional(words.paragraph)
  return {
    document,
    ...(section === "" ? {} : { section }),
    ...(paragraph === "" ? {} : { paragraph: /^\d{1,9}$/.test(paragraph) ? Number(paragraph) : paragraph }),
  }
}
