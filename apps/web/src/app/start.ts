/** Start: makes the app: reads the link, starts the engine, opens the case, and keeps the link in step with what is shown. */
import type { Bilingual, Language } from "@laksana/core"
import { effect, signal } from "@preact/signals"
import { linkOf, startEngine, stateOf } from "../boot.ts"
import { Refused } from "../client/engine-client.ts"
import type { CaseSource } from "../engine/protocol.ts"
import { LogRefused } from "../log/ask-log.ts"
import { logBehind } from "../log/behind.ts"
import { casesIn, inLog, nameOfLogCase } from "../log/case-name.ts"
import { keepFiles, keptFiles } from "../own-files/kept-files.ts"
import { filesIn } from "../state/link-files.ts"
import type { ViewState } from "../state/view-state.ts"
import { logRefusal } from "../words/log-refusal.ts"
import { type App, type CaseState, ownCase, type Step } from "./app.ts"

export function startApp(): App {
  const engine = startEngine()
  const first = stateOf(location.hash)
  const view = signal<ViewState>({ ...first.state, ...ownLanguage(location.hash) })
  const mistakes = signal<readonly Bilingual[]>(first.mistakes)
  const opened = signal<CaseState>({ _tag: "Opening" })
  const announced = signal("")

  const change = (changes: Partial<ViewState>, step: Step = "push"): void => {
    const next = { ...view.peek(), ...changes }
    const link = linkOf(next)
    view.value = next
    if (link === location.hash) return
    if (step === "push") history.pushState(null, "", link)
    else history.replaceState(null, "", link)
  }

  let opening = 0
  const openRead = async (read: () => CaseSource | Promise<CaseSource>): Promise<void> => {
    const mine = ++opening
    opened.value = { _tag: "Opening" }
    try {
      const source = await read()
      if (mine !== opening) return
      const answer = await engine.ask("open", source)
      if (mine !== opening || answer === undefined) return
      opened.value = answer
      if (answer._tag === "Open" && source.kind === "files" && view.peek().case === ownCase) {
        keepFiles({ id: source.id, files: source.files })
      }
    } catch (error) {
      if (mine === opening) opened.value = failureOf(error, view.peek().language)
    }
  }
  /** Shows the open case as it has become; what is asked of it stays. */
  const reread = async (source: CaseSource): Promise<void> => {
    const mine = ++opening
    const answer = await engine.ask("open", source)
    if (mine === opening && answer !== undefined) opened.value = answer
  }
  const log = logBehind(reread)
  const open = (source: CaseSource): void => {
    log.leave()
    void openRead(() => source)
  }
  const openNamed = (name: string): void => {
    const stream = inLog(name)
    if (stream === undefined) open({ kind: "built-in", id: name })
    else void openRead(() => log.follow(stream))
  }

  /** Opens what a link speaks of: a case by name, files that it carries, or files that this tab has kept. */
  const openFrom = async (hash: string, { case: named }: ViewState): Promise<void> => {
    if (named !== ownCase) return openNamed(named)
    const { own, needs, mistakes: found } = await filesIn(hash)
    if (found.length > 0) mistakes.value = [...mistakes.peek(), ...found]
    const files = own ?? (needs.length === 0 ? keptFiles() : undefined)
    if (files === undefined) {
      log.leave()
      opened.value = { _tag: "Missing", files: needs }
    } else open({ kind: "files", ...files })
    return undefined
  }

  const follow = (): void => {
    const { state, mistakes: found } = stateOf(location.hash)
    const other = state.case !== view.peek().case || /[?&](files|needs)=/.test(location.hash)
    view.value = state
    mistakes.value = found
    if (other) void openFrom(location.hash, state)
  }

  addEventListener("popstate", follow)
  addEventListener("hashchange", follow)
  effect(() => {
    document.documentElement.lang = view.value.language
    const { theme } = view.value
    if (theme === "auto") document.documentElement.removeAttribute("data-theme")
    else document.documentElement.dataset["theme"] = theme
  })
  if (namesNoCase(location.hash)) {
    void log.known.then((about) => {
      const [shown] = about === undefined ? [] : casesIn(about)
      if (shown !== undefined) change({ case: nameOfLogCase(shown.stream) }, "replace")
      return openFrom(location.hash, view.peek())
    })
  } else void openFrom(location.hash, first.state)
  return {
    view,
    change,
    engine,
    opened,
    open,
    openNamed,
    log,
    mistakes,
    announced,
    announce: (text) => {
      announced.value = text
    },
  }
}

/** A link that says no language is shown in the browser's own, where that is one of the two. */
function ownLanguage(hash: string): Partial<ViewState> {
  if (/[?&]lang=/.test(hash)) return {}
  return /^(id|in|ms)\b/.test(navigator.language) ? { language: "id" } : {}
}

/** Whoever comes by a link without a case is shown the first of the log; whoever reloads or goes back, what was there. */
function namesNoCase(hash: string): boolean {
  const [visit] = performance.getEntriesByType("navigation")
  const isNew = !(visit instanceof PerformanceNavigationTiming) || visit.type === "navigate"
  return isNew && !/[?&](case|files|needs)=/.test(hash)
}

function failureOf(error: unknown, language: Language): CaseState {
  if (error instanceof LogRefused) return { _tag: "Failed", message: logRefusal(error, language) }
  const refusal = error instanceof Refused ? error.refusal : undefined
  if (refusal?.kind === "problems") return { _tag: "Refused", problems: refusal.problems }
  return { _tag: "Failed", message: refusal?.kind === "failure" ? refusal.message : String(error) }
}
