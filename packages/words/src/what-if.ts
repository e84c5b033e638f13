/** Words of `whatif`, with the same keys in both languages. */
import type { Language } from "@laksana/core"

export interface WhatIfWords {
  readonly progress: (done: string, draws: string) => string
  readonly heading: string
  readonly goesOn: (how: string | undefined, until: string) => string
  readonly compared: (branch: string) => string
  readonly removed: (event: string) => string
  readonly moved: (event: string, day: string) => string
  readonly amended: (event: string, payload: string) => string
  readonly added: (event: string, day: string) => string
  readonly set: (parameter: string, value: string, window: string) => string
  readonly scaled: (process: string, factor: string, window: string) => string
  readonly between: (from: string | undefined, to: string | undefined) => string
  readonly noEffect: (draws: string) => string
  readonly reasons: {
    readonly "type-not-acted-on": (edit: string, type: string) => string
    readonly "did-not-happen": (edit: string) => string
    readonly outside: (edit: string) => string
    readonly "as-it-was": (edit: string) => string
    readonly "changes-nothing": (edit: string) => string
  }
  readonly felt: (differing: string, draws: string) => string
  /** A milestone that comes sooner or later beyond chance, or not clearly either; then how often. */
  readonly milestone: Readonly<Record<"sooner" | "later" | "unclear", (title: string, counts: string) => string>>
  readonly counts: (earlier: string, later: string, other: string, than: string, fact: string) => string
  readonly inFact: string
  readonly inBranch: (branch: string) => string
  readonly milestoneSame: (title: string, fact: string) => string
  readonly indicator: (title: string, most: string, when: string, end: string) => string
  readonly indicatorsRest: (least: string) => string
  readonly eventsTitle: (draws: string) => string
  readonly eventColumns: readonly string[]
  readonly exampleTitle: (draw: string) => string
  readonly change: { readonly kept: string; readonly moved: string; readonly vanished: string; readonly new: string }
  readonly rest: (count: string) => string
  readonly by: (variables: string) => string
  readonly because: {
    readonly edit: (number: string) => string
    readonly intensity: (after: string, by: string) => string
    readonly rule: (variable: string) => string
    readonly state: string
  }
  readonly after: { readonly drift: string; readonly scenario: string; readonly edit: (number: string) => string }
  readonly gateOrRate: string
  readonly error: (draws: string, independent: string) => string
  readonly saved: (path: string, theCase: string, name: string) => string
}

const en: WhatIfWords = {
  progress: (done, draws) => `Telling otherwise: ${done} of ${draws} histories`,
  heading: "What if:",
  goesOn: (how, until) =>
    how === undefined
      ? `After the record both go on as it is, until ${until}.`
      : `After the record both go on under “${how}”, until ${until}.`,
  compared: (branch) => `Compared with the branch ${branch}.`,
  removed: (event) => `${event} had not happened`,
  moved: (event, day) => `${event} had happened on ${day}`,
  amended: (event, payload) => `${event} had been ${payload}`,
  added: (event, day) => `${event} on ${day}`,
  set: (parameter, value, window) => `${parameter} had been ${value}${window}`,
  scaled: (process, factor, window) =>
    factor === "0"
      ? `${process} had not happened at all${window}`
      : `${process} had happened ${factor} times as often${window}`,
  between: (from, to) =>
    from === undefined
      ? to === undefined
        ? ""
        : ` until ${to}`
      : to === undefined
        ? ` from ${from}`
        : ` from ${from} to ${to}`,
  noEffect: (draws) =>
    `No effect: in all ${draws} histories everything that is looked at is the same, to the last bit.`,
  reasons: {
    "type-not-acted-on": (edit, type) => `${edit}: the model does not act on events of the type ${type}.`,
    "did-not-happen": (edit) => `${edit}: that is a plan or a claim; in fact it did not happen.`,
    outside: (edit) => `${edit}: it lies beyond the days that are looked at.`,
    "as-it-was": (edit) => `${edit}: it was so in fact.`,
    "changes-nothing": (edit) => `${edit}: it acts, and nothing that is looked at depends on it.`,
  },
  felt: (differing, draws) => `Something differs in ${differing} of ${draws} histories.`,
  milestone: {
    sooner: (title, counts) => `${title} comes sooner: ${counts}.`,
    later: (title, counts) => `${title} comes later: ${counts}.`,
    unclear: (title, counts) => `${title} comes neither clearly sooner nor clearly later: ${counts}.`,
  },
  counts: (earlier, later, other, than, fact) =>
    `earlier, or only then, in ${earlier} histories, later or no longer in ${later}; reached in ${other}, ${than} in ${fact}`,
  inFact: "in fact",
  inBranch: (branch) => `in the branch ${branch}`,
  milestoneSame: (title, fact) => `${title}: the same in every history (reached in ${fact}).`,
  indicator: (title, most, when, end) => `${title}: at most ${most} (${when}); ${end} at the end.`,
  indicatorsRest: (least) => `The other indicators differ by less than ${least}, or not clearly, in every month.`,
  eventsTitle: (draws) => `Events over ${draws} histories`,
  eventColumns: ["event", "kept", "moved", "vanished", "new", "mean shift, days"],
  exampleTitle: (draw) => `One of them, history ${draw}, event by event`,
  change: { kept: "kept", moved: "moved", vanished: "vanished", new: "new" },
  rest: (count) => `… and ${count} further differences (--json has all)`,
  by: (variables) => ` through ${variables}`,
  because: {
    edit: (number) => `edit ${number}`,
    intensity: (after, by) => `since ${after}${by}`,
    rule: (variable) => `the rule's ${variable} differs`,
    state: "made from a state that differs",
  },
  after: { drift: "the first of a month", scenario: "the scenario", edit: (number) => `edit ${number}` },
  gateOrRate: "whether, or how often, it may happen",
  error: (draws, independent) =>
    `${draws} histories with the luck they had in fact, worth ${independent} independent ones; ± is the 95% error. Not a prediction.`,
  saved: (path, theCase, name) => `Kept as ${path}. Go on from it: laksana whatif ${theCase} --branch ${name} …`,
}

const id: WhatIfWords = {
  progress: (done, draws) => `Menceritakan lain: ${done} dari ${draws} riwayat`,
  heading: "Bagaimana seandainya:",
  goesOn: (how, until) =>
    how === undefined
      ? `Setelah catatan berakhir, keduanya berlanjut apa adanya hingga ${until}.`
      : `Setelah catatan berakhir, keduanya berlanjut menurut “${how}” hingga ${until}.`,
  compared: (branch) => `Dibandingkan dengan cabang ${branch}.`,
  removed: (event) => `${event} tidak terjadi`,
  moved: (event, day) => `${event} terjadi pada ${day}`,
  amended: (event, payload) => `${event} berisi ${payload}`,
  added: (event, day) => `${event} pada ${day}`,
  set: (parameter, value, window) => `${parameter} sebesar ${value}${window}`,
  scaled: (process, factor, window) =>
    factor === "0"
      ? `${process} sama sekali tidak terjadi${window}`
      : `${process} terjadi ${factor} kali sesering kenyataannya${window}`,
  between: (from, to) =>
    from === undefined
      ? to === undefined
        ? ""
        : ` hingga ${to}`
      : to === undefined
        ? ` sejak ${from}`
        : ` dari ${from} hingga ${to}`,
  noEffect: (draws) => `Tidak ada pengaruh: dalam seluruh ${draws} riwayat semua yang dilihat sama persis.`,
  reasons: {
    "type-not-acted-on": (edit, type) => `${edit}: model tidak menanggapi kejadian berjenis ${type}.`,
    "did-not-happen": (edit) => `${edit}: itu rencana atau pernyataan; kenyataannya tidak terjadi.`,
    outside: (edit) => `${edit}: berada di luar rentang tanggal yang dilihat.`,
    "as-it-was": (edit) => `${edit}: kenyataannya memang demikian.`,
    "changes-nothing": (edit) => `${edit}: berlaku, tetapi tidak ada yang dilihat bergantung padanya.`,
  },
  felt: (differing, draws) => `Ada perbedaan dalam ${differing} dari ${draws} riwayat.`,
  milestone: {
    sooner: (title, counts) => `${title} tercapai lebih cepat: ${counts}.`,
    later: (title, counts) => `${title} tercapai lebih lambat: ${counts}.`,
    unclear: (title, counts) => `${title} tidak jelas lebih cepat atau lebih lambat: ${counts}.`,
  },
  counts: (earlier, later, other, than, fact) =>
    `lebih cepat, atau baru dengannya tercapai, dalam ${earlier} riwayat, lebih lambat atau tidak lagi tercapai dalam ${later}; tercapai dalam ${other}, ${than} dalam ${fact}`,
  inFact: "kenyataannya",
  inBranch: (branch) => `pada cabang ${branch}`,
  milestoneSame: (title, fact) => `${title}: sama dalam setiap riwayat (tercapai dalam ${fact}).`,
  indicator: (title, most, when, end) => `${title}: paling besar ${most} (${when}); ${end} pada akhirnya.`,
  indicatorsRest: (least) =>
    `Indikator lain berbeda kurang dari ${least}, atau tidak jelas berbeda, pada setiap bulan.`,
  eventsTitle: (draws) => `Kejadian dalam ${draws} riwayat`,
  eventColumns: ["kejadian", "tetap", "bergeser", "hilang", "baru", "rata-rata geser, hari"],
  exampleTitle: (draw) => `Salah satunya, riwayat ${draw}, kejadian demi kejadian`,
  change: { kept: "tetap", moved: "bergeser", vanished: "hilang", new: "baru" },
  rest: (count) => `… dan ${count} perbedaan lain (semuanya ada pada --json)`,
  by: (variables) => ` melalui ${variables}`,
  because: {
    edit: (number) => `suntingan ${number}`,
    intensity: (after, by) => `sejak ${after}${by}`,
    rule: (variable) => `${variable} pada aturannya berbeda`,
    state: "dibuat dari keadaan yang berbeda",
  },
  after: { drift: "awal bulan", scenario: "skenario", edit: (number) => `suntingan ${number}` },
  gateOrRate: "boleh tidaknya, atau seringnya, terjadi",
  error: (draws, independent) =>
    `${draws} riwayat dengan keacakan yang sama seperti kenyataannya, setara dengan ${independent} yang bebas; ± adalah galat 95 %. Bukan ramalan.`,
  saved: (path, theCase, name) => `Disimpan sebagai ${path}. Lanjutkan: laksana whatif ${theCase} --branch ${name} …`,
}

export const whatIfWords = (language: Language): WhatIfWords => ({ en, id })[language]
