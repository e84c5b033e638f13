/** Version change told: one thing that two versions say differently, as a line: what it is, and what it was and is. */
import type { Language } from "@laksana/core"
import type { VersionsResults } from "@laksana/results"
import { evidenceText, plainNumber, priorText } from "./model-told.ts"
import { versionsWords } from "./versions.ts"

type VersionChange = VersionsResults["changes"][number]
type Prior = Parameters<typeof priorText>[0]

/** "parameter attendance (attendance of members): prior 0.3 to 0.6 → 0.5 to 0.8". */
export function versionChangeText(change: VersionChange, language: Language): string {
  const words = versionsWords(language)
  const title = change.title?.[language]
  const id = change.process === null ? change.id : `${change.process} ← ${change.variable ?? ""}`
  const name = `${words.parts[change.part] ?? change.part} ${id}${title === undefined || title === id ? "" : ` (${title})`}`
  if (change.change !== "changed") return `${name}: ${change.change === "added" ? words.added : words.removed}`
  // Of what moves outcomes, words and evidence are left to the JSON.
  const told = change.fields.filter(({ effective }) => effective || !change.effective)
  const fields = told.map(({ field, before, after }) => {
    const [was, is] = [before, after].map((value) => valueText(value, language))
    const [name = field, ...within] = field.split(".")
    return `${[words.fields[name] ?? name, ...within].join(" ")} ${was ?? ""} → ${is ?? ""}`
  })
  return `${name}: ${fields.join("; ")}`
}

function valueText(value: unknown, language: Language): string {
  const words = versionsWords(language)
  if (value === null) return words.none
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (typeof value === "number") return numberText(value, language)
  if (typeof value === "string") return value
  if (isPair(value)) return value.map((end) => numberText(end, language)).join("–")
  if (isPrior(value)) return priorText(value, language)
  if (isBilingual(value)) return `“${value[language]}”`
  if (isEvidence(value)) return evidenceText(value, language)
  if (Array.isArray(value)) return value.map((each: unknown) => valueText(each, language)).join(" × ")
  if (!isMap(value)) return ""
  return Object.entries(value)
    .map(([key, each]) => `${key} ${valueText(each, language)}`)
    .join(", ")
}

/** Small numbers as they are written: three digits would make 0 of them. */
const numberText = (value: number, language: Language): string =>
  value !== 0 && Math.abs(value) < 0.01 ? String(Number(value.toPrecision(3))) : plainNumber(value, language)

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === "number")

const isBilingual = (value: unknown): value is Readonly<Record<Language, string>> =>
  isMap(value) && typeof value["en"] === "string" && typeof value["id"] === "string"

const forms = ["value", "uniform", "logUniform", "normal", "triangular"]

const isPrior = (value: unknown): value is Prior =>
  isMap(value) && Object.keys(value).length === 1 && forms.includes(Object.keys(value)[0] ?? "")

const isEvidence = (value: unknown): value is Parameters<typeof evidenceText>[0] =>
  isMap(value) && typeof value["grade"] === "string" && isBilingual(value["source"])
