/** App: what every place of the viewer is given: the view that the link restores, the case that is open, and the engine. */
import type { Bilingual, Language } from "@laksana/core"
import type { ReadonlySignal } from "@preact/signals"
import { type Quantities, quantitiesIn } from "@laksana/words"
import { createContext } from "preact"
import { useContext } from "preact/hooks"
import type { EngineClient } from "../client/engine-client.ts"
import type { CaseSource, CaseView, ToldProblem } from "../engine/protocol.ts"
import type { LogBehind } from "../log/behind.ts"
import type { ViewState } from "../state/view-state.ts"

/** A case on its way in, open, or refused with the mistakes of its files. */
export type CaseState =
  | { readonly _tag: "Opening" }
  | { readonly _tag: "Open"; readonly view: CaseView }
  | { readonly _tag: "Refused"; readonly problems: readonly ToldProblem[] }
  | { readonly _tag: "Failed"; readonly message: string }
  /** A link to files of one's own that it does not carry: which it needs, as far as it says. */
  | { readonly _tag: "Missing"; readonly files: readonly string[] }

/** The name of a case that was read from files of one's own. */
export const ownCase = "own"

/** `push` makes a step that the browser's back button undoes; `replace` does not: it is for what moves under the finger. */
export type Step = "push" | "replace"

export interface App {
  readonly view: ReadonlySignal<ViewState>
  readonly change: (changes: Partial<ViewState>, step?: Step) => void
  readonly engine: EngineClient
  readonly opened: ReadonlySignal<CaseState>
  /** Opens another case: a built-in one by name, or files of one's own. */
  readonly open: (source: CaseSource) => void
  /** Opens a case as a link names it: a built-in one, or one of the log behind the viewer. */
  readonly openNamed: (name: string) => void
  /** The log that the page was handed out with, if there is one. */
  readonly log: LogBehind
  /** What of the link could not be read. */
  readonly mistakes: ReadonlySignal<readonly Bilingual[]>
  /** Says something to those who hear the page. */
  readonly announce: (text: string) => void
  readonly announced: ReadonlySignal<string>
}

export const AppContext = createContext<App | undefined>(undefined)

export function useApp(): App {
  const app = useContext(AppContext)
  if (app === undefined) throw new Error("A place stands outside of the app.")
  return app
}

/** The language that is read, and how numbers and days are written in it. */
export function useLanguage(): { readonly language: Language; readonly quantities: Quantities } {
  const { language } = useApp().view.value
  return { language, quantities: quantitiesIn(language) }
}

/** The open case. A place is shown only once there is one. */
export function useCase(): CaseView {
  const state = useApp().opened.value
  if (state._tag !== "Open") throw new Error("No case is open.")
  return state.view
}
