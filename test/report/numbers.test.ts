/** The report's numbers are those of `run --json` and `compare --json` for the same files, seed and number of runs. */
import { describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { type Asked, asked, type Language, reportLanguages, reportOf } from "./reports.ts"

interface Probability {
  readonly p: number
  readonly low: number
  readonly high: number
}
interface Results {
  readonly inputHash: string
  readonly runs: number
  readonly draws: { readonly particles: number; readonly independent: number }
  readonly scenarios: readonly {
    readonly id: string
    readonly milestones: Readonly<
      Record<
        string,
        {
          readonly reached: number
          readonly by: Readonly<Record<string, Probability>>
          readonly p10: string | null
          readonly p50: string | null
          readonly p90: string | null
        }
      >
    >
  }[]
}

const json = (args: readonly string[]): unknown => {
  const { status, stdout, stderr } = laksana([...args, "--json"])
  expect([status, stderr]).toEqual([0, ""])
  return JSON.parse(stdout)
}
const filesOf = (kind: Asked) => asked[kind].filter((word) => word.includes("/"))
const resultsOf = (kind: Asked) => json(["run", ...filesOf(kind), "--runs", "200"]) as Results

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ")
const sectionOf = (html: string, id: string): string =>
  text(new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? "")

/** As the words say a share: of 100, rounded; exact where none or all. */
function said(p: number, runs: number, language: Language): string {
  const count = Math.round(p * 100)
  const of = language === "en" ? "of" : "dari"
  if (p === 0) return language === "en" ? `none of ${runs}` : `tidak satu pun dari ${runs}`
  if (count === 0) return language === "en" ? "fewer than 1 of 100" : "kurang dari 1 dari 100"
  return `${count} ${of} 100`
}

/** The ends of an interval, of 100. */
function rangeOf(known: Probability | undefined): string {
  const cell = (p: number) => {
    const count = Math.round(p * 100)
    return count === 0 && p > 0 ? "&lt;1" : count === 100 && p < 1 ? ">99" : `${count}`
  }
  return `${cell(known?.low ?? 0)}–${cell(known?.high ?? 0)}`
}

const day = (at: string | null, language: Language): string =>
  at === null
    ? "–"
    : new Intl.DateTimeFormat(language === "en" ? "en-GB" : "id-ID", {
        day: "numeric",
        month: "short",
        year: "numeric",
        timeZone: "UTC",
      })
        .format(new Date(`${at}T00:00:00Z`))
        .replace("Sept", "Sep")

describe.each(reportLanguages)("in %s", { timeout: 180_000 }, (language) => {
  test.each(["grid", "compared"] as const)(
    "each cell of the answer of %s is the share that run --json gives",
    (kind) => {
      const { scenarios, runs } = resultsOf(kind)
      const { html } = reportOf(kind, language)
      const cells = new Map(
        [...html.matchAll(/<span data-answer="([^"]+)">([^<]*)<\/span> <span class="margin">±([^<]*)</g)].map(
          ([, key, share, margin]) => [key, { share, margin }],
        ),
      )
      const wanted = scenarios.flatMap(({ id, milestones }) =>
        Object.entries(milestones["full-implementation"]?.by ?? {}).map(([by, found]) => ({
          key: `${id} ${by}`,
          ...found,
        })),
      )
      expect(cells.size).toBe(wanted.length)
      for (const { key, p, low, high } of wanted) {
        const half = ((high - low) / 2) * 100
        const margin = half < 0.05 ? "0" : half < 0.95 ? half.toFixed(1) : half.toFixed(0)
        const share = Math.round(p * 100) === 0 && p > 0 ? "&lt;1" : String(Math.round(p * 100))
        expect([key, cells.get(key)?.share, cells.get(key)?.margin?.replace(",", ".")]).toEqual([key, share, margin])
      }
      expect(runs).toBe(200)
    },
  )

  test("the answer of the grid says its lowest and highest cell, and how many draws it rests on", () => {
    const { scenarios, runs, draws, inputHash } = resultsOf("grid")
    const shares = scenarios
      .map(({ milestones }) => milestones["full-implementation"]?.by["2029-12-31"]?.p ?? 0)
      .sort((a, b) => a - b)
    const answer = sectionOf(reportOf("grid", language).html, "answer")
    const lead = answer.slice(0, answer.indexOf(language === "en" ? ". Against" : ". Dibandingkan"))
    expect(lead).toContain(said(shares[0] ?? 0, runs, language))
    expect(lead).toContain(said(shares.at(-1) ?? 0, runs, language))
    const number = new Intl.NumberFormat(language === "en" ? "en-GB" : "id-ID")
    expect(answer).toContain(number.format(draws.particles))
    expect(answer).toContain(number.format(Math.round(draws.independent)))
    expect(sectionOf(reportOf("grid", language).html, "made")).toContain(inputHash)
  })

  test("each scenario's sentence, dates and comparison are those of run and compare", () => {
    const { scenarios, runs } = resultsOf("compared")
    const { html } = reportOf("compared", language)
    const answer = sectionOf(html, "answer")
    for (const { milestones } of scenarios) {
      const by = milestones["full-implementation"]?.by ?? {}
      const [late, middle] = ["2029-12-31", "2027-12-31"].map((at) => said(by[at]?.p ?? 0, runs, language))
      const [lateRange, middleRange] = ["2029-12-31", "2027-12-31"].map((at) => rangeOf(by[at]))
      expect(answer).toContain(
        language === "en"
          ? `Full implementation by Dec 2029: ${late} futures (95%: ${lateRange}); by Dec 2027: ${middle} (${middleRange}).`
          : `Implementasi penuh hingga Des 2029: ${late} masa depan (95 %: ${lateRange}); hingga Des 2027: ${middle} (${middleRange}).`,
      )
    }
    const when = sectionOf(html, "when")
    for (const { milestones } of scenarios.slice(0, 1)) {
      for (const { p10, p50, p90, reached } of Object.values(milestones)) {
        const days = [p10, p50, p90].map((at) => day(at, language)).join(" ")
        expect(when).toContain(`${days} ${said(reached / runs, runs, language)}`)
      }
    }
    const compared = json(["compare", ...filesOf("compared"), "--runs", "200"]) as {
      readonly pairs: number
      readonly milestones: Readonly<Record<string, { readonly earlier: number; readonly later: number }>>
    }
    const { earlier, later } = compared.milestones["full-implementation"] ?? { earlier: -1, later: -1 }
    const most = Math.round((Math.max(earlier, later) / compared.pairs) * 100)
    expect(answer).toMatch(
      language === "en"
        ? new RegExp(`reached earlier, or only then, in ${most} of 100 \\(\\d+–\\d+\\) paired futures`)
        : new RegExp(`${most} dari 100 \\(\\d+–\\d+\\) pasangan masa depan`),
    )
  })

  test("what moved the outcome that was named is what attribute says of it", () => {
    const [file, ...options] = asked.moved
    const { values, standardError, players } = json(["attribute", "paser", "--scenario", file, ...options]) as {
      readonly values: readonly number[]
      readonly standardError: readonly number[]
      readonly players: readonly { readonly title: Readonly<Record<Language, string>> }[]
    }
    const { html } = reportOf("moved", language)
    const moved = sectionOf(html, "moved")
    const number = new Intl.NumberFormat(language === "en" ? "en-GB" : "id-ID", {
      minimumFractionDigits: 3,
      maximumFractionDigits: 3,
    })
    expect(players.length).toBeGreaterThan(3)
    for (const [i, { title }] of players.entries()) {
      const [value, error] = [values[i] ?? 0, 1.96 * (standardError[i] ?? 0)]
      const sign = Number(value.toFixed(3)) > 0 ? "+" : ""
      expect(moved).toContain(`${title[language]} ${sign}${number.format(value)} ${number.format(error)} `)
    }
    // The line that makes the page again names the outcome; a page that was not asked for one says nothing of it.
    expect(sectionOf(html, "made")).toContain("--outcome skpAdoption@2028-12-31 --draws 20")
    expect(sectionOf(reportOf("grid", language).html, "moved")).toBe("")
  })
})
