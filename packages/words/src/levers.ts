/** Words of what each lever of a grid changes, with the same keys in both languages. */
import type { Language } from "@laksana/core"

export interface LeversWords {
  readonly against: (milestone: string, deadline: string, cell: string, frequency: string) => string
  readonly lever: (change: string, difference: string, error: string) => string
  readonly movesMost: (change: string, difference: string) => string
  readonly notApart: string
  readonly nothingMoves: string
}

const en: LeversWords = {
  against: (milestone, deadline, cell, frequency) =>
    `Against the middle of the grid (${cell}), where ${frequency} futures reach it: ${milestone} by ${deadline}, same luck on both sides.`,
  lever: (change, difference, error) => `${change}: ${difference} ± ${error} of 100`,
  movesMost: (change, difference) => `What moves it most on its own: ${change} (${difference} of 100).`,
  notApart: "Which single change moves it most cannot be told apart from chance with so many runs.",
  nothingMoves: "No single change moves it beyond the error of chance.",
}

const id: LeversWords = {
  against: (milestone, deadline, cell, frequency) =>
    `Dibandingkan dengan tengah kisi (${cell}), yang tercapai dalam ${frequency} masa depan: ${milestone} hingga ${deadline}, keacakan sama di kedua sisi.`,
  lever: (change, difference, error) => `${change}: ${difference} ± ${error} dari 100`,
  movesMost: (change, difference) => `Perubahan tunggal yang paling berpengaruh: ${change} (${difference} dari 100).`,
  notApart:
    "Perubahan tunggal mana yang paling berpengaruh belum dapat dibedakan dari kebetulan dengan jumlah run ini.",
  nothingMoves: "Tidak ada perubahan tunggal yang berpengaruh melebihi galat kebetulan.",
}

export const leversWords = (language: Language): LeversWords => ({ en, id })[language]
