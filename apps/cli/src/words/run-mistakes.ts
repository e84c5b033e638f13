/** Words of what keeps scenarios from being run together, each with what to do about it. */
import type { ExitCode } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"

interface Told {
  readonly message: string
  readonly hint: string
}

/** What ruled draws out: the id of an observation or of a recorded event. */
interface RuledOut {
  readonly id: string
  readonly draws: number
}

/** Ids of two scenarios that are held against each other. */
type Sides = readonly [string, string]

interface RunMistakes {
  readonly differentCases: (cases: readonly string[]) => Told
  readonly differentSeeds: (seeds: readonly string[]) => Told
  readonly differentRuns: (runs: readonly string[]) => Told
  readonly repeated: (id: string) => Told
  readonly differentStarts: (sides: Sides, base: string, other: string) => Told
  readonly differentMilestones: (sides: Sides, ids: readonly string[]) => Told
  readonly differentOverlays: (sides: Sides, base: string, other: string) => Told
  readonly unknownCell: (cell: string, cells: readonly string[]) => Told
  readonly unknownIndicator: (found: string, known: readonly string[]) => Told
  readonly noAgreement: (draws: number, ruledOut: readonly RuledOut[]) => Told
}

const list = (items: readonly string[]) => items.join(", ")

const en: RunMistakes = {
  differentCases: (cases) => ({
    message: `These scenarios belong to different cases: ${list(cases)}.`,
    hint: "Run the cases one at a time.",
  }),
  differentSeeds: (seeds) => ({
    message: `These scenario files name different seeds: ${list(seeds)}.`,
    hint: "Scenarios are compared under one seed: add --seed S.",
  }),
  differentRuns: (runs) => ({
    message: `These scenario files ask for different numbers of runs: ${list(runs)}.`,
    hint: "Say how many with --runs N.",
  }),
  repeated: (id) => ({ message: `The scenario ${id} was named twice.`, hint: "Name each file once." }),
  differentStarts: ([a, b], base, other) => ({
    message: `The scenarios ${a} and ${b} start on different days: ${base} and ${other}. Their futures share luck only from one start.`,
    hint: "Give both files the same start: the earlier of the two days, with the other's events as interventions.",
  }),
  differentMilestones: ([a, b], ids) => ({
    message: `The scenarios ${a} and ${b} define milestones differently: ${list(ids)}. A difference between them would not be the effect of a change.`,
    hint: "Define milestones in the case's assumptions.yaml, or alike in both files.",
  }),
  differentOverlays: ([a, b], base, other) => ({
    message: `The scenarios ${a} and ${b} start from different histories: overlays ${base} and ${other}.`,
    hint: "Name the same overlays in both files, or add --overlay NAME.",
  }),
  unknownCell: (cell, cells) => ({
    message: `There is no scenario “${cell}” in this file.`,
    hint: `Known here: ${list(cells)}.`,
  }),
  unknownIndicator: (found, known) => ({
    message: `“${found}” is no indicator of this model.`,
    hint: `Known here: ${list(known)}.`,
  }),
  noAgreement: (draws, ruledOut) => ({
    message: `None of ${draws.toLocaleString("en-GB")} draws from the priors agrees with the record. Ruled out by ${list(ruledOut.map(({ id, draws: n }) => `${id} (${n.toLocaleString("en-GB")})`))}.`,
    hint: "The priors and the record contradict each other: widen a prior or an observation in assumptions.yaml, or correct the entry.",
  }),
}

const id: RunMistakes = {
  differentCases: (cases) => ({
    message: `Skenario-skenario ini milik kasus yang berbeda: ${list(cases)}.`,
    hint: "Jalankan kasusnya satu per satu.",
  }),
  differentSeeds: (seeds) => ({
    message: `Berkas-berkas skenario ini menyebut benih yang berbeda: ${list(seeds)}.`,
    hint: "Skenario dibandingkan dengan satu benih: tambahkan --seed S.",
  }),
  differentRuns: (runs) => ({
    message: `Berkas-berkas skenario ini meminta jumlah run yang berbeda: ${list(runs)}.`,
    hint: "Tentukan jumlahnya dengan --runs N.",
  }),
  repeated: (scenario) => ({
    message: `Skenario ${scenario} disebut dua kali.`,
    hint: "Sebut setiap berkas sekali saja.",
  }),
  differentStarts: ([a, b], base, other) => ({
    message: `Skenario ${a} dan ${b} mulai pada tanggal yang berbeda: ${base} dan ${other}. Keacakannya hanya sama bila tanggal mulainya sama.`,
    hint: "Samakan start kedua berkas: tanggal yang lebih awal, dengan kejadian skenario lainnya sebagai intervensi.",
  }),
  differentMilestones: ([a, b], ids) => ({
    message: `Skenario ${a} dan ${b} mendefinisikan tonggak secara berbeda: ${list(ids)}. Selisihnya bukan akibat sebuah perubahan.`,
    hint: "Definisikan tonggak dalam assumptions.yaml milik kasus, atau samakan dalam kedua berkas.",
  }),
  differentOverlays: ([a, b], base, other) => ({
    message: `Skenario ${a} dan ${b} berangkat dari riwayat yang berbeda: overlay ${base} dan ${other}.`,
    hint: "Sebut overlay yang sama dalam kedua berkas, atau tambahkan --overlay NAMA.",
  }),
  unknownCell: (cell, cells) => ({
    message: `Tidak ada skenario “${cell}” dalam berkas ini.`,
    hint: `Yang dikenal di sini: ${list(cells)}.`,
  }),
  unknownIndicator: (found, known) => ({
    message: `“${found}” bukan indikator model ini.`,
    hint: `Yang dikenal di sini: ${list(known)}.`,
  }),
  noAgreement: (draws, ruledOut) => ({
    message: `Tidak satu pun dari ${draws.toLocaleString("id-ID")} undian prior sesuai dengan catatan. Digugurkan oleh ${list(ruledOut.map(({ id, draws: n }) => `${id} (${n.toLocaleString("id-ID")})`))}.`,
    hint: "Prior dan catatan saling bertentangan: longgarkan prior atau pengamatan dalam assumptions.yaml, atau perbaiki entrinya.",
  }),
}

/** Why scenarios are not run, told in both languages. */
export function refusal(code: string, exit: ExitCode, told: (words: RunMistakes) => Told): Failure {
  const [english, indonesian] = [told(en), told(id)]
  return {
    _tag: "Refused",
    code,
    message: { en: english.message, id: indonesian.message },
    hint: { en: english.hint, id: indonesian.hint },
    exit,
  }
}
