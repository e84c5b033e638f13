/** Words of why a change changes nothing. */
import type { Language } from "@laksana/core"
import type { NoEffectReason } from "@laksana/results"

type Words = { readonly [R in NoEffectReason["reason"]]: (subject: string) => string }

const en: Words = {
  "same-scenario": () => "Both are the same scenario of the same file.",
  "same-assumptions": () => "The two files ask for the same assumptions and interventions.",
  "after-horizon": (id) => `The intervention ${id} begins after the horizon.`,
  "before-start": (id) => `The intervention ${id} ends before the projection starts.`,
  "never-acted": (id) => `The intervention ${id} never acts: its condition holds at no review.`,
  "acted-without-change": (id) => `The intervention ${id} acts, but changes nothing that the model reads.`,
  "scaled-by-one": (id) => `The intervention ${id} multiplies by 1.`,
  "scaled-nothing": (id) => `The intervention ${id} scales processes that do not fire differently for it in any run.`,
  "parameter-unchanged": (id) => `The parameter ${id} is set to the prior that it has.`,
  "parameter-unread": (id) => `The parameter ${id} differs, but nothing that happens in these runs depends on it.`,
  "milestone-redefined": (id) => `The milestone ${id} is defined otherwise, and reached on the same days.`,
}

const id: Words = {
  "same-scenario": () => "Keduanya adalah skenario yang sama dari berkas yang sama.",
  "same-assumptions": () => "Kedua berkas meminta asumsi dan intervensi yang sama.",
  "after-horizon": (name) => `Intervensi ${name} mulai sesudah horizon.`,
  "before-start": (name) => `Intervensi ${name} berakhir sebelum proyeksi dimulai.`,
  "never-acted": (name) =>
    `Intervensi ${name} tidak pernah bekerja: syaratnya tidak terpenuhi pada satu pun peninjauan.`,
  "acted-without-change": (name) => `Intervensi ${name} bekerja, tetapi tidak mengubah apa pun yang dibaca model.`,
  "scaled-by-one": (name) => `Intervensi ${name} mengalikan dengan 1.`,
  "scaled-nothing": (name) =>
    `Intervensi ${name} menskalakan proses yang tidak terjadi secara berbeda karenanya dalam run mana pun.`,
  "parameter-unchanged": (name) => `Parameter ${name} diisi dengan prior yang sudah dimilikinya.`,
  "parameter-unread": (name) =>
    `Parameter ${name} berbeda, tetapi tidak ada kejadian dalam run ini yang bergantung padanya.`,
  "milestone-redefined": (name) => `Tonggak ${name} didefinisikan lain, tetapi tercapai pada hari yang sama.`,
}

export function reasonWords(reason: NoEffectReason, language: Language): string {
  const words = { en, id }[language][reason.reason]
  if ("intervention" in reason) return words(reason.intervention)
  if ("parameter" in reason) return words(reason.parameter)
  return words("milestone" in reason ? reason.milestone : "")
}
