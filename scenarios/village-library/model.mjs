/**
 * Village library: a policy of one's own, with two events of its own beside core's. A village buys books and holds reading
 * hours; a well-stocked library draws more reading hours, a librarian holds them reliably, and readers fall away with time.
 * That a librarian comes or leaves is told with core's own events, `StaffAppointed` and `StaffLeft`.
 */
import { coreEvents } from "@laksana/core"
import { Schema } from "effect"

/** Books that the shelves hold; what does not fit goes to the school. */
const shelves = 2000
/** How often volunteers hold a reading hour, compared with a librarian. */
const volunteers = 0.4

const evidence = { grade: "assumption", source: { en: "Chosen for the example.", id: "Dipilih untuk contoh." } }
const Share = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))
const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** @typedef {{ books: number, readers: number, librarian: boolean }} State */

/** @type {import("@laksana/engine").Model<State>} */
export default {
  name: "village-library",
  version: "1.0.0",
  title: { en: "A village library", id: "Perpustakaan desa" },
  // A prior says what is not known as well as what is: the wider, the less the futures agree.
  parameters: [
    {
      id: "acquisitions",
      title: { en: "purchases of books", id: "pengadaan buku" },
      unit: "per month",
      prior: { uniform: [0.1, 0.5] },
      bounds: [0, 10],
      evidence,
    },
    {
      id: "readingHours",
      title: { en: "reading hours held by a librarian", id: "jam baca yang diadakan pustakawan" },
      unit: "per month",
      prior: { uniform: [1, 4] },
      bounds: [0, 30],
      evidence,
    },
    {
      id: "pullOfBooks",
      title: { en: "pull of well-stocked shelves on reading hours", id: "daya tarik koleksi terhadap jam baca" },
      unit: "elasticity",
      prior: { uniform: [0.2, 0.8] },
      bounds: [0, 3],
      evidence,
    },
    {
      id: "fallingAway",
      title: { en: "readers who fall away in a month", id: "pembaca yang berhenti dalam sebulan" },
      unit: "share",
      prior: { uniform: [0.02, 0.06] },
      bounds: [0, 1],
      evidence,
    },
  ],
  variables: [
    {
      id: "stock",
      title: { en: "shelves filled", id: "rak terisi" },
      bounds: [0, 1],
      // Where shelves are filled to this share, reading hours are held at their base rate.
      reference: 0.2,
      indicator: true,
      read: (state) => state.books / shelves,
    },
    {
      id: "readers",
      title: { en: "households that read", id: "rumah tangga yang membaca" },
      bounds: [0, 1],
      indicator: true,
      read: (state) => state.readers,
    },
  ],
  processes: [
    {
      name: "BooksAcquired",
      title: { en: "purchases of books", id: "pengadaan buku" },
      produces: "BooksAcquired",
      base: ["acquisitions"],
      // `mark` is luck of this process alone: between 20 and 59 books, each number equally likely.
      event: (_state, _theta, mark) => ({ type: "BooksAcquired", payload: { books: 20 + Math.floor(40 * mark()) } }),
    },
    {
      name: "ReadingHourHeld",
      title: { en: "reading hours", id: "jam baca" },
      produces: "ReadingHourHeld",
      base: ["readingHours"],
      gate: (state) => (state.librarian ? 1 : volunteers),
      drivers: [{ variable: "stock", elasticity: "pullOfBooks" }],
      event: (_state, _theta, mark) => ({ type: "ReadingHourHeld", payload: { won: 0.05 * mark() } }),
    },
  ],
  milestones: [
    {
      id: "readingVillage",
      title: { en: "A village that reads", id: "Desa gemar membaca" },
      all: [
        { variable: "readers", atLeast: 0.4 },
        { variable: "stock", atLeast: 0.2 },
      ],
      evidence,
    },
  ],
  events: {
    ...coreEvents,
    BooksAcquired: { version: 1, payload: Schema.Struct({ books: Count }) },
    /** `won`: of the households that did not read, the share that does from now on. */
    ReadingHourHeld: { version: 1, payload: Schema.Struct({ won: Share }) },
  },
  // The types `evolve` acts on; all others are kept in the record and spared the model. `check` looks at these most.
  heeds: new Set(["BooksAcquired", "ReadingHourHeld", "StaffAppointed", "StaffLeft"]),
  initial: () => ({ books: 0, readers: 0.05, librarian: false }),
  evolve: (state, event) => {
    switch (event.type) {
      case "BooksAcquired":
        state.books = Math.min(shelves, state.books + event.payload.books)
        break
      case "ReadingHourHeld":
        state.readers += event.payload.won * (1 - state.readers)
        break
      case "StaffAppointed":
        state.librarian = true
        break
      case "StaffLeft":
        state.librarian = false
        break
    }
  },
  // Slow change, on the first day of each month.
  drift: (state, theta) => {
    state.readers *= 1 - theta.fallingAway
  },
}
