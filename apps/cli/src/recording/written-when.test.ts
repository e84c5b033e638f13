import { expect, test } from "vitest"
import { writtenWhen } from "./written-when.ts"

test.each([
  ["2024-03-25", "2024-03-25"],
  ["2024-3-5", "2024-03-05"],
  ["25/3/2024", "2024-03-25"],
  ["25-03-2024", "2024-03-25"],
  ["25.3.2024", "2024-03-25"],
  ["25 March 2024", "2024-03-25"],
  ["25 Maret 2024", "2024-03-25"],
  [" 9 Mei 2026 ", "2026-05-09"],
  ["17 Agustus 2024", "2024-08-17"],
  ["1 Oktober 2024", "2024-10-01"],
  ["2024-06", { month: "2024-06" }],
  ["June 2024", { month: "2024-06" }],
  ["Desember 2024", { month: "2024-12" }],
  ["2023", { year: 2023 }],
  ["2024-06-01..2024-12-31", { between: ["2024-06-01", "2024-12-31"] }],
  ["1 Juni 2024 – 31 Desember 2024", { between: ["2024-06-01", "2024-12-31"] }],
  ["unknown", {}],
  ["Tidak diketahui", {}],
])("%s", (text, when) => {
  expect(writtenWhen(text)).toEqual(when)
})

test.each([
  "",
  "yesterday",
  "2024-02-30",
  "30/2/2024",
  "2024-13",
  "13/13/2024",
  "24",
  "2024-12-31..2024-06-01",
  "mars",
])("%s is no date", (text) => {
  expect(writtenWhen(text)).toBeUndefined()
})
