/** Titles: what the things of a model and the events of a case are called, looked up by their names; what has no title keeps its name. */
import type { Bilingual, Language } from "@laksana/core"

interface Titled {
  readonly id: string
  readonly title: Bilingual
}

/** What of a model has a title. */
export interface ModelTitles {
  readonly milestones: readonly Titled[]
  readonly variables: readonly Titled[]
  readonly parameters: readonly Titled[]
  /** With the type of event that each makes: types that only a model knows are called as their processes are. */
  readonly processes: readonly { readonly name: string; readonly title: Bilingual; readonly produces?: string | null }[]
}

/** What of a case has a title. */
export interface CaseTitles {
  readonly events: readonly { readonly id: string; readonly title?: Bilingual | undefined }[]
}

export interface Titles {
  readonly milestone: (id: string) => string
  readonly variable: (id: string) => string
  readonly parameter: (id: string) => string
  readonly process: (name: string) => string
  readonly event: (id: string) => string
  /** Undefined where neither knows it. */
  readonly known: (name: string) => string | undefined
}

export function titlesIn(language: Language, model: ModelTitles, theCase: CaseTitles = { events: [] }): Titles {
  const among = (all: readonly Titled[], id: string) => all.find((each) => each.id === id)?.title[language]
  const process = (name: string) =>
    (model.processes.find((each) => each.name === name) ?? model.processes.find((each) => each.produces === name))
      ?.title[language]
  const event = (id: string) => theCase.events.find((each) => each.id === id)?.title?.[language]
  return {
    milestone: (id) => among(model.milestones, id) ?? id,
    variable: (id) => among(model.variables, id) ?? id,
    parameter: (id) => among(model.parameters, id) ?? id,
    process: (name) => process(name) ?? name,
    event: (id) => event(id) ?? id,
    known: (name) => event(name) ?? process(name),
  }
}
