/** Shell: the frame around every place: name, case, places, language and colours; and the place that the link names. */
import { useSignal } from "@preact/signals"
import type { ComponentType } from "preact"
import { useEffect, useLayoutEffect, useRef } from "preact/hooks"
import { useApp, useLanguage } from "../app/app.ts"
import type { Place } from "../state/view-state.ts"
import { places } from "../state/view-state.ts"
import { linkOf } from "../boot.ts"
import { shellWords } from "../words/shell.ts"
import { Guide } from "../guide/guide.tsx"
import { LogNotice } from "../log/log-notice.tsx"
import { CasePicker } from "./case-picker.tsx"
import { LinkMistakes } from "./link-mistakes.tsx"
import { NoCase } from "./no-case.tsx"
import { Preferences } from "./preferences.tsx"

export type PlaceLoaders = Readonly<Record<Place, () => Promise<ComponentType>>>

export function Shell({ loaders }: { readonly loaders: PlaceLoaders }) {
  const { view, opened, announced } = useApp()
  const { language } = useLanguage()
  const words = shellWords(language)
  const { place } = view.value
  const main = useRef<HTMLElement>(null)
  const shown = useRef(place)
  // Who moves to another place by a link hears and sees its heading next.
  useLayoutEffect(() => {
    document.title = `${words.places[place]} · Laksana`
    if (shown.current !== place) main.current?.focus()
    shown.current = place
  }, [place, language])
  const Component = useLoaded(place, loaders)

  return (
    <>
      <a class="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
        {words.skip}
      </a>
      <header class="masthead">
        <div class="masthead-name">
          <p class="wordmark">Laksana</p>
          <p class="masthead-about">{words.about}</p>
        </div>
        <CasePicker />
        <Preferences />
        <nav class="places" aria-label={words.placesLabel}>
          <ul>
            {places.map((each) => (
              <li key={each}>
                <a href={linkOf({ ...view.value, place: each })} aria-current={each === place ? "page" : undefined}>
                  {words.places[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} class={`place place-${place}`}>
        <LinkMistakes />
        <LogNotice />
        <Guide />
        <h1>{words.asks[place]}</h1>
        {opened.value._tag === "Open" && Component !== undefined ? <Component key={place} /> : <NoCase />}
      </main>
      <footer class="colophon">
        <p>{words.notAPrediction}</p>
      </footer>
      <p class="heard" role="status">
        {announced.value}
      </p>
    </>
  )
}

/** The place's component once it is loaded; what was loaded before is at hand at once. */
function useLoaded(place: Place, loaders: PlaceLoaders): ComponentType | undefined {
  const loaded = useSignal<Partial<Record<Place, ComponentType>>>({})
  useEffect(() => {
    if (loaded.peek()[place] !== undefined) return
    const load = async (): Promise<void> => {
      const component = await loaders[place]()
      loaded.value = { ...loaded.peek(), [place]: component }
    }
    void load()
  }, [place])
  return loaded.value[place]
}

function skipTo(event: Event, main: HTMLElement | null): void {
  // The part of the address after # is the view: it must stay.
  event.preventDefault()
  main?.focus()
}
