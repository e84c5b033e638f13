/** Timeline in words: how many events of which kind, how exactly they are dated, and how they stand to the two times. */
import type { Day, Language } from "@laksana/core"
import { quantitiesIn, whenInWords } from "@laksana/words"
import { sharedWords } from "../frame/words.ts"
import type { TimelineEvent, TimelineProps } from "./data.ts"
import { type Standing, standingOf } from "./standing.ts"

type Status = TimelineEvent["status"]

interface Words {
  readonly total: (events: string, isOne: boolean, parts: string) => string
  readonly status: Readonly<Record<Status, string>>
  readonly counted: Readonly<Record<Status, string>>
  readonly dated: (exact: string, fuzzy: string, order: string) => string
  readonly asOf: (day: string, certain: string, possible: string, later: string) => string
  readonly unknown: (events: string, day: string) => string
  readonly asCounts: (events: string) => string
  readonly unlaned: (events: string) => string
  readonly standing: Readonly<Record<Standing, string>>
  readonly group: (events: string, title: string) => string
  readonly asOfLine: (day: string) => string
  readonly knownLine: (day: string) => string
  readonly key: Readonly<Record<"day" | "span" | "order" | "faded" | "possible" | "count", string>>
  readonly columns: readonly string[]
}

/** What there is none of is not said. */
const also = (count: string, what: string): readonly string[] => (count === "0" ? [] : [`${count} ${what}`])

const en: Words = {
  total: (events, isOne, parts) => `${events} ${isOne ? "event" : "events"}: ${parts}.`,
  status: { occurred: "happened", planned: "planned", absent: "seen not to have happened", observed: "observed" },
  counted: { occurred: "happened", planned: "planned", absent: "seen not to have happened", observed: "observed" },
  dated: (exact, fuzzy, order) =>
    ` ${exact} have an exact day, ${fuzzy} a span of days, ${order} only an order or no date.`,
  asOf: (day, certain, possible, later) =>
    ` As of ${day}: ${[`${certain} certain`, ...also(possible, "possible"), ...also(later, "later")].join(", ")}.`,
  unknown: (events, day) => ` ${events} were not known by ${day}.`,
  asCounts: (events) => ` ${events} lie so close that they are drawn as counts.`,
  unlaned: (events) => ` ${events} belong to no lane and are not drawn.`,
  standing: {
    certain: "",
    possible: "perhaps by then",
    planned: "",
    later: "later than the day asked about",
    unknown: "not known by then",
  },
  group: (events, title) => `${events} events, first: ${title}`,
  asOfLine: (day) => `as of ${day}`,
  knownLine: (day) => `known at ${day}`,
  key: {
    day: "exact day",
    span: "within these days",
    order: "order only, open ends",
    faded: "later, or not yet known",
    possible: "perhaps by then",
    count: "several events",
  },
  columns: ["event", "lane", "when", "kind", "known since"],
}

const id: Words = {
  total: (events, _, parts) => `${events} kejadian: ${parts}.`,
  status: { occurred: "terjadi", planned: "direncanakan", absent: "teramati tidak terjadi", observed: "teramati" },
  counted: { occurred: "terjadi", planned: "direncanakan", absent: "teramati tidak terjadi", observed: "teramati" },
  dated: (exact, fuzzy, order) =>
    ` ${exact} bertanggal pasti, ${fuzzy} dalam rentang tanggal, ${order} hanya urutannya atau tidak bertanggal.`,
  asOf: (day, certain, possible, later) =>
    ` Keadaan pada ${day}: ${[`${certain} pasti`, ...also(possible, "mungkin"), ...also(later, "sesudahnya")].join(", ")}.`,
  unknown: (events, day) => ` ${events} belum diketahui pada ${day}.`,
  asCounts: (events) => ` ${events} terlalu rapat sehingga digambar sebagai jumlah.`,
  unlaned: (events) => ` ${events} tidak masuk lajur mana pun dan tidak digambar.`,
  standing: {
    certain: "",
    possible: "mungkin saat itu",
    planned: "",
    later: "sesudah tanggal yang ditanyakan",
    unknown: "belum diketahui saat itu",
  },
  group: (events, title) => `${events} kejadian, yang pertama: ${title}`,
  asOfLine: (day) => `keadaan pada ${day}`,
  knownLine: (day) => `diketahui pada ${day}`,
  key: {
    day: "tanggal pasti",
    span: "dalam rentang ini",
    order: "urutan saja, ujung terbuka",
    faded: "kemudian, atau belum diketahui",
    possible: "mungkin saat itu",
    count: "beberapa kejadian",
  },
  columns: ["kejadian", "lajur", "kapan", "jenis", "diketahui sejak"],
}

export const timelineWords = (language: Language): Words => ({ en, id })[language]

export const statuses: readonly Status[] = ["occurred", "observed", "absent", "planned"]

export const dateOf = (event: TimelineEvent, language: Language): string =>
  whenInWords(event.occurred, event, quantitiesIn(language), language)

/** What an event is, for those who hear it: its title, date, kind and standing. */
export function eventInWords(event: TimelineEvent, standing: Standing, language: Language): string {
  const words = timelineWords(language)
  return [event.title, dateOf(event, language), words.status[event.status], words.standing[standing]]
    .filter((part) => part !== "")
    .join(", ")
}

export function timelineTakeaway(props: TimelineProps, counted: number): string {
  const { language, lanes, events, asOf, knownAt } = props
  if (events.length === 0) return sharedWords(language).nothing
  const words = timelineWords(language)
  const quantities = quantitiesIn(language)
  const { number } = quantities
  const count = (test: (event: TimelineEvent) => boolean) => events.filter(test).length
  const parts = statuses
    .map((status) => ({ status, of: count((event) => event.status === status) }))
    .filter(({ of }) => of > 0)
    .map(({ status, of }) => `${number(of)} ${words.counted[status]}`)
  const exact = count(({ precision }) => precision === "day")
  const loose = count(({ precision }) => precision === "order" || precision === "undated")
  const standings = events.map((event) => standingOf(event, { asOf, knownAt }))
  const standing = (which: Standing) => standings.filter((each) => each === which).length
  const laned = new Set(lanes.map((lane) => lane.id))
  const unlaned = count(({ lane }) => !laned.has(lane))
  const day = (at: Day) => quantities.day(at)
  return [
    words.total(number(events.length), events.length === 1, parts.join(", ")),
    words.dated(number(exact), number(events.length - exact - loose), number(loose)),
    asOf === undefined
      ? ""
      : words.asOf(day(asOf), number(standing("certain")), number(standing("possible")), number(standing("later"))),
    knownAt === undefined || knownAt === null || standing("unknown") === 0
      ? ""
      : words.unknown(number(standing("unknown")), day(knownAt)),
    counted === 0 ? "" : words.asCounts(number(counted)),
    unlaned === 0 ? "" : words.unlaned(number(unlaned)),
  ].join("")
}
