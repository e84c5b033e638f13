/** Link mistakes: what of a link cannot be read, in words. */
import type { Bilingual } from "@laksana/core"
import { wellFormed } from "./well-formed.ts"

const longest = 40
/** A link may hold anything: what is repeated of it is short and without control characters. */
const shown = (text: string): string => {
  const plain = wellFormed(text).replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "�")
  return plain.length > longest ? `${wellFormed(plain.slice(0, longest))}…` : plain
}

export const linkMistakes = {
  tooLong: (most: number): Bilingual => ({
    en: `The link is longer than ${most} characters and was not read.`,
    id: `Tautan lebih panjang dari ${most} karakter dan tidak dibaca.`,
  }),
  place: (found: string): Bilingual => ({
    en: `There is no place "${shown(found)}" here.`,
    id: `Di sini tidak ada bagian "${shown(found)}".`,
  }),
  unknownKey: (found: string): Bilingual => ({
    en: `"${shown(found)}" is not something that a link can say.`,
    id: `"${shown(found)}" bukan sesuatu yang dapat dinyatakan tautan.`,
  }),
  encoding: (found: string): Bilingual => ({
    en: `"${shown(found)}" is damaged: its characters cannot be read.`,
    id: `"${shown(found)}" rusak: karakternya tidak terbaca.`,
  }),
  twice: (key: string): Bilingual => ({
    en: `"${shown(key)}" is said twice; the first one counts.`,
    id: `"${shown(key)}" disebut dua kali; yang pertama berlaku.`,
  }),
  day: (key: string, found: string): Bilingual => ({
    en: `${shown(key)}: the day ${shown(found)} does not exist.`,
    id: `${shown(key)}: tanggal ${shown(found)} tidak ada.`,
  }),
  number: (key: string, found: string): Bilingual => ({
    en: `${shown(key)}: "${shown(found)}" is not a number.`,
    id: `${shown(key)}: "${shown(found)}" bukan angka.`,
  }),
  whole: (key: string, found: string, least: number, most: number): Bilingual => ({
    en: `${shown(key)}: "${shown(found)}" is not a whole number from ${least} to ${most}.`,
    id: `${shown(key)}: "${shown(found)}" bukan bilangan bulat dari ${least} sampai ${most}.`,
  }),
  oneOf: (key: string, found: string, options: readonly string[]): Bilingual => ({
    en: `${shown(key)}: "${shown(found)}" is not one of ${options.join(", ")}.`,
    id: `${shown(key)}: "${shown(found)}" bukan salah satu dari ${options.join(", ")}.`,
  }),
  text: (key: string, most: number): Bilingual => ({
    en: `${shown(key)}: longer than ${most} characters.`,
    id: `${shown(key)}: lebih panjang dari ${most} karakter.`,
  }),
  empty: (key: string): Bilingual => ({
    en: `${shown(key)}: nothing is said.`,
    id: `${shown(key)}: tidak ada isinya.`,
  }),
  many: (key: string, most: number): Bilingual => ({
    en: `${shown(key)}: more than ${most}; the first ${most} count.`,
    id: `${shown(key)}: lebih dari ${most}; ${most} yang pertama berlaku.`,
  }),
  edit: (found: string): Bilingual => ({
    en: `The edit "${shown(found)}" cannot be read.`,
    id: `Suntingan "${shown(found)}" tidak terbaca.`,
  }),
  intervention: (found: string): Bilingual => ({
    en: `The intervention "${shown(found)}" cannot be read.`,
    id: `Intervensi "${shown(found)}" tidak terbaca.`,
  }),
  files: (): Bilingual => ({
    en: "The files that the link carries are damaged.",
    id: "Berkas yang dibawa tautan rusak.",
  }),
}
