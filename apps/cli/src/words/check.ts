/** Words of `check`, with the same keys in both languages. */
import type { Language } from "@laksana/core"

export interface CheckWords {
  readonly heading: Readonly<Record<"case" | "scenario" | "model", (name: string, model: string) => string>>
  readonly asked: (seed: string, runs: string) => string
  readonly columns: { readonly verdict: string; readonly examples: string; readonly law: string }
  readonly verdicts: Readonly<Record<"holds" | "broken" | "inapplicable" | "interrupted" | "unreached", string>>
  /** Counts of laws, in words: of all those looked at, those broken, those that do not apply, are cut short or not reached. */
  readonly allHold: (laws: number) => string
  readonly broken: (broken: number, laws: number) => string
  readonly others: (inapplicable: number, interrupted: number, unreached: number) => readonly string[]
  readonly noLaws: string
  readonly violated: (law: string) => string
  readonly found: string
  readonly own: string
  readonly counterexample: (shrinks: number) => string
  readonly emptyHistory: string
  readonly undated: string
  /** A date that is not a day, by its parts. */
  readonly dated: DateWords
  readonly unchanged: string
  readonly parameter: (id: string, change: string) => string
  readonly milestones: (ids: string) => string
  readonly span: (start: string, horizon: string, runs: number, seed: string) => string
  readonly file: string
  readonly again: string
  /** Where more laws are broken than are told in full. */
  readonly more: (laws: number, folder: string) => string
  readonly progress: (number: string, all: string, law: string) => string
}

interface DateWords {
  readonly after: string
  readonly before: string
}

const en: CheckWords = {
  heading: {
    case: (name, model) => `Laws of the case ${name}, under ${model}`,
    scenario: (name, model) => `Laws of the scenario ${name}, under ${model}`,
    model: (_name, model) => `Laws of the model ${model}`,
  },
  asked: (seed, runs) => `Examples of each law: ${runs}, from seed ${seed}.`,
  columns: { verdict: "Verdict", examples: "Examples", law: "Law" },
  verdicts: {
    holds: "holds",
    broken: "BROKEN",
    inapplicable: "does not apply",
    interrupted: "holds, cut short",
    unreached: "not reached",
  },
  allHold: (laws) => `${laws === 1 ? "The law holds" : `All ${laws} laws hold`} in the examples looked at.`,
  broken: (broken, laws) => `${broken} of ${laws} laws ${broken === 1 ? "is" : "are"} broken.`,
  others: (inapplicable, interrupted, unreached) => [
    ...(inapplicable === 0 ? [] : [`${inapplicable} ${inapplicable === 1 ? "does" : "do"} not apply.`]),
    ...(interrupted === 0 ? [] : [`${interrupted} ${interrupted === 1 ? "was" : "were"} cut short.`]),
    ...(unreached === 0 ? [] : [`${unreached} ${unreached === 1 ? "was" : "were"} not reached.`]),
    ...(interrupted + unreached === 0 ? [] : ["Allow more with --time SECONDS."]),
  ],
  noLaws: "No law has anything to say of it.",
  violated: (law) => `Broken: ${law}`,
  found: "Found",
  own: "The subject's own example breaks it",
  counterexample: (shrinks) =>
    shrinks === 0 ? "Counterexample" : `Counterexample, made smaller in ${shrinks} ${shrinks === 1 ? "step" : "steps"}`,
  emptyHistory: "a history without entries",
  undated: "undated",
  dated: { after: "after", before: "before" },
  unchanged: "no parameter changed, no intervention",
  parameter: (id, change) => `parameter ${id}: ${change}`,
  milestones: (ids) => `milestones defined anew: ${ids}`,
  span: (start, horizon, runs, seed) =>
    `${start} to ${horizon}, ${runs} ${runs === 1 ? "run" : "runs"}, seed “${seed}”`,
  file: "File",
  again: "Again",
  more: (laws, folder) =>
    `${laws} more ${laws === 1 ? "is" : "are"} broken, perhaps by the same; their counterexamples are in ${folder}.`,
  progress: (number, all, law) => `Law ${number} of ${all}: ${law}`,
}

const id: CheckWords = {
  heading: {
    case: (name, model) => `Kaidah untuk kasus ${name}, menurut ${model}`,
    scenario: (name, model) => `Kaidah untuk skenario ${name}, menurut ${model}`,
    model: (_name, model) => `Kaidah untuk model ${model}`,
  },
  asked: (seed, runs) => `Contoh tiap kaidah: ${runs}, dari benih ${seed}.`,
  columns: { verdict: "Hasil", examples: "Contoh", law: "Kaidah" },
  verdicts: {
    holds: "terpenuhi",
    broken: "DILANGGAR",
    inapplicable: "tidak berlaku",
    interrupted: "terpenuhi, terpotong",
    unreached: "belum diuji",
  },
  allHold: (laws) =>
    `${laws === 1 ? "Kaidah itu terpenuhi" : `Ke-${laws} kaidah terpenuhi`} dalam semua contoh yang diuji.`,
  broken: (broken, laws) => `${broken} dari ${laws} kaidah dilanggar.`,
  others: (inapplicable, interrupted, unreached) => [
    ...(inapplicable === 0 ? [] : [`${inapplicable} tidak berlaku.`]),
    ...(interrupted === 0 ? [] : [`${interrupted} terpotong waktu.`]),
    ...(unreached === 0 ? [] : [`${unreached} belum diuji.`]),
    ...(interrupted + unreached === 0 ? [] : ["Beri waktu lebih dengan --time DETIK."]),
  ],
  noLaws: "Tidak ada kaidah yang berlaku untuknya.",
  violated: (law) => `Dilanggar: ${law}`,
  found: "Temuan",
  own: "Contoh milik subjek sendiri melanggarnya",
  counterexample: (shrinks) =>
    shrinks === 0 ? "Contoh penyangkal" : `Contoh penyangkal, diperkecil dalam ${shrinks} langkah`,
  emptyHistory: "riwayat tanpa entri",
  undated: "tanpa tanggal",
  dated: { after: "sesudah", before: "sebelum" },
  unchanged: "tanpa perubahan parameter, tanpa intervensi",
  parameter: (name, change) => `parameter ${name}: ${change}`,
  milestones: (ids) => `tonggak yang didefinisikan ulang: ${ids}`,
  span: (start, horizon, runs, seed) => `${start} sampai ${horizon}, ${runs} jalan, benih “${seed}”`,
  file: "Berkas",
  again: "Ulangi",
  more: (laws, folder) =>
    `${laws} kaidah lain juga dilanggar, mungkin karena hal yang sama; contoh penyangkalnya ada di ${folder}.`,
  progress: (number, all, law) => `Kaidah ${number} dari ${all}: ${law}`,
}

export const checkWords: Readonly<Record<Language, CheckWords>> = { en, id }
