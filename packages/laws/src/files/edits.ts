/**
 * Edits: what goes wrong with a YAML text between one person and another: a slip of the pen, another editor, a file cut off, or
 * somebody who means harm. Each edit makes one change at one place. Lines count from 0 here, and columns within a line.
 */
import type { Text } from "@laksana/engine"

/** Where an edit acts, and which of several it makes; numbers beyond the text count on from its beginning. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly choice: number
}

/** An edit of a text given as its lines, at a line that it can be made in. */
interface Edit {
  readonly title: Text
  /** Whether it can be made in a line; by default in any. */
  readonly fits?: RegExp
  readonly lines: (lines: readonly string[], place: Place) => readonly string[]
}

/** A key, perhaps behind the dash of a list, with its value. */
const keyed = /^(\s*(?:- )?)([\w-]+)(:\s*)(.*)$/

const otherValues = [
  "",
  "x",
  "'1,5'",
  "0",
  "-1",
  "1e999",
  "0.1.2",
  ".nan",
  "yes",
  "null",
  "[]",
  "{}",
  "[1, 2]",
  "{ en: x }",
  "2023-02-30",
  "2024-01-01T00:00:00Z",
  "99999999999999999999",
]
const marks = ['"', "'", "[", "]", "{", "}", ":", ": ", ",", "- ", "|", ">", "@", "`", "%"]
const yamlSigns = [
  "&a ",
  "*a ",
  "*b",
  "!own ",
  "!!binary ",
  "!!js/function ",
  "<<: *a",
  "? ",
  "---",
  "...",
  "%YAML 9.9",
]
const controls = ["\u0000", "\u0007", "\u0008", "\u001B", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uD800", "\r"]
const emoji = ["\u{1F600}", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}", "e\u0301", "\u202E"]
const objectKeys = ["__proto__", "constructor", "toString", "hasOwnProperty", "0"]

const oneOf = (options: readonly string[], choice: number) => options[choice % options.length] ?? ""

/** An edit that makes of one line another, or several. */
const ofLine = (edit: (line: string, place: Place) => readonly string[]): Edit["lines"] => {
  return (lines, place) => lines.toSpliced(place.line, 1, ...edit(lines[place.line] ?? "", place))
}

/** An edit that puts something into a line. */
const putting = (options: readonly string[]): Edit["lines"] =>
  ofLine((line, { column, choice }) => {
    const at = column % (line.length + 1)
    return [line.slice(0, at) + oneOf(options, choice) + line.slice(at)]
  })

/** An edit of a key and its value. */
const ofKey = (edit: (key: string, value: string, place: Place) => string): Edit["lines"] =>
  ofLine((line, place) => {
    const [, indent = "", key = "", , value = ""] = keyed.exec(line) ?? []
    return [indent + edit(key, value, place)]
  })

/** Many times the same, so many as to be too many. */
const many = (choice: number) => [50, 500, 2000][choice % 3] ?? 50

export const edits: Readonly<Record<string, Edit>> = {
  dropped: { title: { en: "line dropped", id: "baris hilang" }, lines: ofLine(() => []) },
  doubled: { title: { en: "line doubled", id: "baris berulang" }, lines: ofLine((line) => [line, line]) },
  swapped: {
    title: { en: "lines swapped", id: "baris tertukar" },
    lines: (lines, { line }) => lines.toSpliced(line, 2, ...lines.slice(line, line + 2).toReversed()),
  },
  indented: { title: { en: "line indented", id: "baris menjorok" }, lines: ofLine((line) => [` ${line}`]) },
  outdented: {
    title: { en: "indentation shortened", id: "indentasi berkurang" },
    fits: /^ /,
    lines: ofLine((line) => [line.slice(1)]),
  },
  tabbed: {
    title: { en: "tab for indentation", id: "tab sebagai indentasi" },
    lines: ofLine((line) => [line.replace(/^ */, "\t")]),
  },
  misspelt: {
    title: { en: "key misspelt", id: "kunci salah eja" },
    fits: keyed,
    lines: ofKey((key, value, { column }) => {
      const at = column % key.length
      return `${key.slice(0, at)}${key.slice(at + 1)}: ${value}`
    }),
  },
  renamed: {
    title: { en: "key that every object has", id: "kunci yang dimiliki setiap objek" },
    fits: keyed,
    lines: ofKey((_key, value, { choice }) => `${oneOf(objectKeys, choice)}: ${value}`),
  },
  retyped: {
    title: { en: "value of another type", id: "nilai berjenis lain" },
    fits: keyed,
    lines: ofKey((key, _value, { choice }) => `${key}: ${oneOf(otherValues, choice)}`),
  },
  nested: {
    title: { en: "value nested deep", id: "nilai bersarang dalam" },
    fits: keyed,
    lines: ofKey((key, _value, { choice }) => `${key}: ${"[".repeat(many(choice))}`),
  },
  lengthened: {
    title: { en: "value without end", id: "nilai sangat panjang" },
    fits: keyed,
    lines: ofKey((key, value, { choice }) => `${key}: ${value}${" long".repeat(many(choice))}`),
  },
  unbalanced: { title: { en: "stray mark", id: "tanda tersesat" }, lines: putting(marks) },
  signed: { title: { en: "sign of YAML", id: "tanda khusus YAML" }, lines: putting(yamlSigns) },
  controlled: { title: { en: "control character", id: "karakter kendali" }, lines: putting(controls) },
  smiling: { title: { en: "emoji", id: "emoji" }, lines: putting(emoji) },
  cut: {
    title: { en: "file cut off", id: "berkas terpotong" },
    lines: (lines, { line, column }) => [
      ...lines.slice(0, line),
      (lines[line] ?? "").slice(0, column % ((lines[line] ?? "").length + 1)),
    ],
  },
  marked: {
    title: { en: "byte order mark", id: "penanda urutan bita" },
    lines: ([first = "", ...rest]) => [`\uFEFF${first}`, ...rest],
  },
  windows: {
    title: { en: "ends of lines of Windows", id: "akhir baris Windows" },
    lines: (lines) => lines.map((line) => `${line}\r`),
  },
}

/** The text after an edit: in the given line or the next that the edit fits; unchanged where it fits none. */
export function edited(text: string, { fits, lines: edit }: Edit, place: Place): string {
  const lines = text.split("\n")
  const fitting = lines.flatMap((line, i) => (fits === undefined || fits.test(line) ? [i] : []))
  const line = fitting[place.line % fitting.length]
  return line === undefined ? text : edit(lines, { ...place, line }).join("\n")
}
