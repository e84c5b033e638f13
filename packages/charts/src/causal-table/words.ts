/** Causal table in words: how many links there are, which is strongest, and how many rest on evidence. */
import type { EvidenceGrade, Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { sharedWords } from "../frame/words.ts"
import type { CausalCell, CausalTableProps } from "./data.ts"

interface Counted {
  readonly number: string
  readonly isOne: boolean
}

interface Words {
  readonly links: (links: Counted, processes: Counted, variables: Counted) => string
  readonly strongest: (variable: string, process: string, size: string) => string
  readonly evidence: (paper: string, assumed: string) => string
  readonly weakening: (count: Counted) => string
  readonly corner: string
  readonly driver: (size: string, low: string, high: string) => string
  readonly amplifier: (size: string, low: string, high: string) => string
  readonly strengthens: string
  readonly weakens: string
  readonly amplifierKey: string
  readonly grades: Readonly<Record<EvidenceGrade | "fixed", string>>
  readonly gradesKey: string
}

const en: Words = {
  links: (links, processes, variables) =>
    `${links.number} ${links.isOne ? "link" : "links"} from ${variables.number} ${variables.isOne ? "variable" : "variables"} to ${processes.number} ${processes.isOne ? "process" : "processes"}.`,
  strongest: (variable, process, size) => ` The strongest: “${variable}” on “${process}”, ${size}.`,
  evidence: (paper, assumed) =>
    ` The sign or size of ${paper} rests on the paper or other sources, that of ${assumed} is assumed.`,
  weakening: ({ number, isOne }) => ` ${number} ${isOne ? "weakens what it acts" : "weaken what they act"} on.`,
  corner: "process",
  driver: (size, low, high) => `elasticity ${size}, 90 of 100 draws between ${low} and ${high}`,
  amplifier: (size, low, high) => `amplifier of strength ${size}, 90 of 100 draws between ${low} and ${high}`,
  strengthens: "the more of it, the more often (+)",
  weakens: "the more of it, the less often (−)",
  amplifierKey: "×: amplifier, acts while it holds",
  grades: {
    paper: "paper",
    literature: "literature",
    external: "source",
    assumption: "assumed",
    hypothetical: "hypothetical",
    fixed: "fixed",
  },
  gradesKey: "Number: middle of the elasticity; below it what it rests on",
}

const id: Words = {
  links: (links, processes, variables) =>
    `${links.number} hubungan dari ${variables.number} variabel ke ${processes.number} proses.`,
  strongest: (variable, process, size) => ` Yang terkuat: “${variable}” terhadap “${process}”, ${size}.`,
  evidence: (paper, assumed) =>
    ` Tanda atau besarnya ${paper} bersumber dari artikel atau sumber lain; ${assumed} diasumsikan.`,
  weakening: ({ number }) => ` ${number} di antaranya melemahkan.`,
  corner: "proses",
  driver: (size, low, high) => `elastisitas ${size}, 90 dari 100 undian antara ${low} dan ${high}`,
  amplifier: (size, low, high) => `penguat sebesar ${size}, 90 dari 100 undian antara ${low} dan ${high}`,
  strengthens: "makin tinggi, makin sering (+)",
  weakens: "makin tinggi, makin jarang (−)",
  amplifierKey: "×: penguat, bekerja selama keadaannya berlaku",
  grades: {
    paper: "artikel",
    literature: "literatur",
    external: "sumber",
    assumption: "asumsi",
    hypothetical: "pengandaian",
    fixed: "tetap",
  },
  gradesKey: "Angka: nilai tengah elastisitas; di bawahnya dasarnya",
}

export const causalWords = (language: Language): Words => ({ en, id })[language]

/** "+0.80", and "×0.50" of an amplifier. */
export function sizeInWords({ role, size }: CausalCell, language: Language): string {
  const { signed, number } = quantitiesIn(language)
  return role === "amplifier" ? `×${number(1 + size, 2)}` : signed(size, 2)
}

export function causalTakeaway({ language, processes, variables, cells }: CausalTableProps): string {
  if (cells.length === 0) return sharedWords(language).nothing
  const words = causalWords(language)
  const { number } = quantitiesIn(language)
  const counted = (count: number): Counted => ({ number: number(count), isOne: count === 1 })
  const drivers = cells.filter(({ role }) => role === "driver")
  const strongest = drivers.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size))[0]
  const named = (among: CausalTableProps["variables"], id: string) => among.find((each) => each.id === id)?.label ?? id
  const grounded = cells.filter(({ grade }) => grade === "paper" || grade === "literature" || grade === "external")
  const weakening = cells.filter(({ size }) => size < 0).length
  return [
    words.links(counted(cells.length), counted(processes.length), counted(variables.length)),
    strongest === undefined
      ? ""
      : words.strongest(
          named(variables, strongest.variable),
          named(processes, strongest.process),
          sizeInWords(strongest, language),
        ),
    weakening === 0 ? "" : words.weakening(counted(weakening)),
    words.evidence(number(grounded.length), number(cells.length - grounded.length)),
  ].join("")
}
