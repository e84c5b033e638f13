/** Model words: how the causal table, parameters, claims and milestones are told. */
import type { Language } from "@laksana/core"
import type { DriverCell } from "@laksana/results"

type Evidence = NonNullable<DriverCell["evidence"]>

export interface ModelWords {
  overview(name: string, version: string): string
  counts(parameters: number, drivers: number, processes: number, claims: number): string
  readonly process: string
  readonly drivers: string
  readonly driver: string
  readonly role: string
  readonly roles: { readonly driver: string; readonly amplifier: string }
  readonly prior: string
  readonly claims: string
  readonly evidence: string
  readonly parameters: string
  readonly parameter: string
  readonly meaning: string
  readonly unit: string
  readonly bounds: string
  readonly number: string
  readonly claim: string
  readonly sign: string
  readonly place: string
  readonly lives: string
  readonly bases: { readonly stated: string; readonly hoped: string }
  readonly home: {
    cell(process: string, variable: string): string
    process(process: string): string
    effect(event: string, variable: string): string
    drift(variable: string): string
    leftOut(reason: string): string
  }
  readonly milestones: string
  readonly noCodings: string
  readonly noVariable: string
  readonly assessments: Readonly<Record<"mixed" | "not-optimal" | "influence" | "scattered", string>>
  readonly reachedWhen: string
  condition(variable: string, comparison: "atLeast" | "below", value: string): string
  readonly yamlNote: string
  readonly noClaims: string
  readonly grades: Readonly<Record<Evidence["grade"], string>>
  readonly priors: {
    value(v: string): string
    uniform(low: string, high: string): string
    triangular(low: string, mode: string, high: string): string
    logUniform(low: string, high: string): string
    normal(mean: string, sd: string): string
  }
  readonly tableNote: string
  readonly more: readonly string[]
}

const en: ModelWords = {
  overview: (name, version) => `${name}, version ${version}`,
  counts: (parameters, drivers, processes, claims) =>
    `${processes} processes, ${drivers} drivers, ${parameters} parameters, ${claims} claims of the paper.`,
  process: "Process",
  drivers: "What drives what",
  driver: "Driven by",
  role: "As",
  roles: { driver: "driver", amplifier: "amplifier" },
  prior: "Prior",
  claims: "Claims",
  evidence: "Evidence",
  parameters: "Parameters",
  parameter: "Parameter",
  meaning: "Meaning",
  unit: "Unit",
  bounds: "Bounds",
  number: "No.",
  claim: "Claim",
  sign: "Sign",
  place: "Place",
  lives: "Where it lives",
  bases: { stated: "", hoped: "hoped for" },
  home: {
    cell: (process, variable) => `${process} ← ${variable}`,
    process: (process) => `rate of ${process}`,
    effect: (event, variable) => `${event} → ${variable}`,
    drift: (variable) => `drift of ${variable}`,
    leftOut: (reason) => `left out: ${reason}`,
  },
  milestones: "Milestones",
  reachedWhen: "Reached on the first day on which",
  condition: (variable, comparison, value) => `${variable} ${comparison === "atLeast" ? "≥" : "<"} ${value}`,
  yamlNote: "To change what counts as reached, paste this into assumptions.yaml and edit it:",
  noClaims: "This model names no claims.",
  noCodings: "This model has no codings.",
  noVariable: "no variable of the model; events of the context",
  assessments: {
    mixed: "mixed, says the paper",
    "not-optimal": "not optimal, says the paper",
    influence: "an influence, says the paper",
    scattered: "no section of its own in the paper",
  },
  grades: { paper: "paper", literature: "literature", external: "external", assumption: "assumption" },
  priors: {
    value: (v) => v,
    uniform: (low, high) => `${low} to ${high}`,
    triangular: (low, mode, high) => `${low} to ${high}, most likely ${mode}`,
    logUniform: (low, high) => `${low} to ${high}, log scale`,
    normal: (mean, sd) => `about ${mean}, standard deviation ${sd}`,
  },
  tableNote:
    "Intensity per month = base × gate × Π (driver / reference) ^ elasticity × Π (1 + strength × amplifier). Signs are the claims'; sizes are assumed and drawn anew for every future.",
  more: [
    "laksana model --parameters   every parameter with its evidence",
    "laksana model --drivers      the causal table, a cell per line",
    "laksana model --claims       the claims and where each one lives",
    "laksana model --milestones   what counts as reached, ready to be pasted and changed",
    "laksana model --codings      the variables under two theories of implementation",
  ],
}

const id: ModelWords = {
  overview: (name, version) => `${name}, versi ${version}`,
  counts: (parameters, drivers, processes, claims) =>
    `${processes} proses, ${drivers} pendorong, ${parameters} parameter, ${claims} klaim dari artikel.`,
  process: "Proses",
  drivers: "Apa memengaruhi apa",
  driver: "Dipengaruhi oleh",
  role: "Sebagai",
  roles: { driver: "pendorong", amplifier: "penguat" },
  prior: "Sebaran awal",
  claims: "Klaim",
  evidence: "Bukti",
  parameters: "Parameter",
  parameter: "Parameter",
  meaning: "Arti",
  unit: "Satuan",
  bounds: "Batas",
  number: "No.",
  claim: "Klaim",
  sign: "Tanda",
  place: "Letak",
  lives: "Tempatnya dalam model",
  bases: { stated: "", hoped: "diharapkan" },
  home: {
    cell: (process, variable) => `${process} ← ${variable}`,
    process: (process) => `laju ${process}`,
    effect: (event, variable) => `${event} → ${variable}`,
    drift: (variable) => `perubahan perlahan ${variable}`,
    leftOut: (reason) => `tidak dimuat: ${reason}`,
  },
  milestones: "Tonggak",
  reachedWhen: "Tercapai pada hari pertama ketika",
  condition: (variable, comparison, value) => `${variable} ${comparison === "atLeast" ? "≥" : "<"} ${value}`,
  yamlNote: "Untuk mengubah kapan sesuatu dianggap tercapai, salin ini ke assumptions.yaml lalu sunting:",
  noClaims: "Model ini tidak menyebut klaim.",
  noCodings: "Model ini tidak memiliki pengodean.",
  noVariable: "tidak ada variabel model; kejadian konteks",
  assessments: {
    mixed: "beragam menurut artikel",
    "not-optimal": "belum optimal menurut artikel",
    influence: "berpengaruh menurut artikel",
    scattered: "tanpa bagian tersendiri dalam artikel",
  },
  grades: { paper: "artikel", literature: "literatur", external: "eksternal", assumption: "asumsi" },
  priors: {
    value: (v) => v,
    uniform: (low, high) => `${low} sampai ${high}`,
    triangular: (low, mode, high) => `${low} sampai ${high}, paling mungkin ${mode}`,
    logUniform: (low, high) => `${low} sampai ${high}, skala log`,
    normal: (mean, sd) => `sekitar ${mean}, simpangan baku ${sd}`,
  },
  tableNote:
    "Intensitas per bulan = laju dasar × gerbang × Π (pendorong / acuan) ^ elastisitas × Π (1 + kekuatan × penguat). Tandanya dari klaim; besarnya diasumsikan dan diambil baru untuk setiap masa depan.",
  more: [
    "laksana model --parameters   setiap parameter dan buktinya",
    "laksana model --drivers      tabel sebab-akibat, satu sel per baris",
    "laksana model --claims       klaim dan tempat masing-masing dalam model",
    "laksana model --milestones   kapan sesuatu dianggap tercapai, siap disalin dan diubah",
    "laksana model --codings      variabel menurut dua teori implementasi",
  ],
}

export const modelWords: Readonly<Record<Language, ModelWords>> = { en, id }
