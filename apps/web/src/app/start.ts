/** Start: makes the app: reads the link, starts the engine, opens the case, and keeps the link in step with what is shown. */
import type { Bilingual } from "@laksana/core"
import { effect, signal } from "@preact/signals"
import { startEngine } from "../boot.ts"
import { Refused } from "../client/engine-client.ts"
import type { CaseSource } from "../engine/protocol.ts"
import { linkOf, stateOf } from "../boot.ts"
import type { ViewState } from "../state/view-state.ts"
import type { App, CaseState, Step } from "./app.ts"

export function startApp(): App {
  const engine = startEngine()
  const first = stateOf(location.hash)
  const view = signal<ViewState>(first.state)
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

  const follow = (): void => {
    const { state, mistakes: found } = stateOf(location.hash)
    const other = state.case !== view.peek().case
    view.value = state
    mistakes.value = found
    if (other) open({ kind: "built-in", id: state.case })
  }

  let opening = 0
  const open = (source: CaseSource): void => {
    const mine = ++opening
    opened.value = { _tag: "Opening" }
    engine.ask("open", source).then(
      (answer) => {
        if (mine === opening && answer !== undefined) opened.value = answer
      },
      (error: unknown) => {
        if (mine !== opening) return
        const refused = error instanceof Refused ? error.refusal : undefined
        opened.value =
          refused?.kind === "problems"
            ? { _tag: "Refused", problems: refused.problems }
            : { _tag: "Failed", message: refused?.kind === "failure" ? refused.message : String(error) }
      },
    )
  }

  addEventListener("popstate", follow)
  addEventListener("hashchange", follow)
  effect(() => {
    document.documentElement.lang = view.value.language
    const { theme } = view.value
    if (theme === "auto") document.documentElement.removeAttribute("data-theme")
    else document.documentElement.dataset["theme"] = theme
  })
  open({ kind: "built-in", id: first.state.case })
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
