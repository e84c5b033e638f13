/** Start: makes the app: reads the link, starts the engine, opens the case, and keeps the link in step with what is shown. */
import type { Bilingual } from "@laksana/core"
import { effect, signal } from "@preact/signals"
import { linkOf, startEngine, stateOf } from "../boot.ts"
import { Refused } from "../client/engine-client.ts"
import type { CaseSource } from "../engine/protocol.ts"
import { keepFiles, keptFiles } from "../own-files/kept-files.ts"
import { filesIn } from "../state/link-files.ts"
import type { ViewState } from "../state/view-state.ts"
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
  const open = (source: CaseSource): void => {
    const mine = ++opening
    opened.value = { _tag: "Opening" }
    engine.ask("open", source).then(
      (answer) => {
        if (mine !== opening || answer === undefined) return
        opened.value = answer
        if (answer._tag !== "Open") return
        const { source: found } = answer.view
        if (found.kind === "files") keepFiles({ id: found.id, files: found.files })
      },
      (error: unknown) => {
        if (mine === opening) opened.value = failureOf(error)
      },
    )
  }

  /** Opens what a link speaks of: a built-in case, files that it carries, or files that this tab has kept. */
  const openFrom = async (hash: string, { case: named }: ViewState): Promise<void> => {
    if (named !== ownCase) return open({ kind: "built-in", id: named })
    const { own, needs, mistakes: found } = await filesIn(hash)
    if (found.length > 0) mistakes.value = [...mistakes.peek(), ...found]
    const files = own ?? (needs.length === 0 ? keptFiles() : undefined)
    if (files === undefined) opened.value = { _tag: "Missing", files: needs }
    else open({ kind: "files", ...files })
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
  void openFrom(location.hash, first.state)
  return {
    view,
    change,
    engine,
    opened,
    open,
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

function failureOf(error: unknown): CaseState {
  const refusal = error instanceof Refused ? error.refusal : undefined
  if (refusal?.kind === "problems") return { _tag: "Refused", problems: refusal.problems }
  return { _tag: "Failed", message: refusal?.kind === "failure" ? refusal.message : String(error) }
}
