/** Log verdict: whether a log is as it was written, for a person and as JSON. */
import { anchorText, type Verdict } from "@laksana/store"
import type { Context } from "../command/command.ts"
import { painter } from "../terminal/colour.ts"
import { printable } from "../terminal/printable.ts"
import { hanging } from "../terminal/wrap.ts"
import { faultMeanings, type LogFaultKind, logVerifyWords, whatToDo } from "../words/log-verify.ts"
import { counts } from "@laksana/words"

type Broken = Exclude<Verdict, { _tag: "Intact" }>

/** The contract of `log verify --json`: `intact entries head anchored fault`; `entries` are those found right. */
export function verdictJson(verdict: Verdict): object {
  if (verdict._tag === "Intact") {
    const { head, anchored } = verdict
    return { intact: true, entries: head.position, head, anchored, fault: null }
  }
  const fault = { kind: kindOf(verdict), position: "position" in verdict ? verdict.position : null }
  const reasons = verdict._tag === "Damaged" ? { reasons: verdict.reasons } : {}
  return { intact: false, entries: goodBefore(verdict), head: null, anchored: false, fault: { ...fault, ...reasons } }
}

export function verdictPage(verdict: Verdict, context: Context): string {
  const { language, out } = context
  const words = logVerifyWords[language]
  const { entries, number } = counts(language)
  const paint = painter(out)
  const said = (text: string) => hanging("", text, out.width)
  if (verdict._tag === "Intact") {
    const { head, anchored } = verdict
    return `${[
      paint("green", words.intact(entries(head.position))),
      words.head(anchorText(head)),
      said(anchored ? words.anchored : words.notAnchored),
    ].join("\n")}\n`
  }
  const good = goodBefore(verdict)
  return `${[
    paint("red", opening(verdict, words, number)),
    ...(good === null || good === 0 ? [] : [said(words.before(number(good)))]),
    hanging(`${words.meaning}: `, faultMeanings[kindOf(verdict)][language], out.width),
    ...(verdict._tag === "Damaged" ? verdict.reasons.slice(0, most).map((reason) => `  ${printable(reason)}`) : []),
    hanging(`${words.toDo}: `, whatToDo[language], out.width),
  ].join("\n")}\n`
}

/** A line of `verdict`: whether it is intact, entries found right, the anchor or the fault and its position. */
export function plainVerdict(verdict: Verdict): string {
  const fields =
    verdict._tag === "Intact"
      ? ["intact", verdict.head.position, anchorText(verdict.head), verdict.anchored ? "anchored" : ""]
      : [kindOf(verdict), goodBefore(verdict) ?? "", "position" in verdict ? verdict.position : ""]
  return `${["verdict", ...fields].join("\t")}\n`
}

/** Of a damaged database many reasons are one. */
const most = 5

function opening(verdict: Broken, words: (typeof logVerifyWords)["en"], number: (value: number) => string): string {
  switch (verdict._tag) {
    case "BrokenAt":
      return words.broken(number(verdict.position))
    case "CutShort":
      return words.cutShort(number(verdict.position - 1), number(verdict.anchor.position))
    case "OtherChain":
      return words.otherChain(number(verdict.position))
    case "Damaged":
      return words.damaged
  }
}

function kindOf(verdict: Broken): LogFaultKind {
  switch (verdict._tag) {
    case "BrokenAt":
      return verdict.fault
    case "CutShort":
      return "cut-short"
    case "OtherChain":
      return "other-chain"
    case "Damaged":
      return "damaged"
  }
}

/** How many entries from the first on are as they were written; of damaged files and of another chain nobody can say. */
const goodBefore = (verdict: Broken): number | null =>
  verdict._tag === "BrokenAt" || verdict._tag === "CutShort" ? verdict.position - 1 : null
