/** Grids: the case's scenario files that ask for every combination of some levels, worked out when they are asked for. */
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useCase, useLanguage } from "../../app/app.ts"
import { futuresWords } from "../../words/futures.ts"
import { GridOf } from "./grid-of.tsx"

export function Grids() {
  const { scenarios } = useCase()
  const { language } = useLanguage()
  const words = futuresWords(language)
  const id = useId()
  const grids = scenarios.filter(({ file }) => file.grid !== undefined)
  const chosen = useSignal<string | undefined>(undefined)
  const grid = grids.find(({ file }) => file.id === chosen.value) ?? grids.find(hasTwo) ?? grids[0]
  if (grid === undefined) return null
  return (
    <section class="stack" aria-labelledby="grids">
      <h2 id="grids">{words.grid}</h2>
      <p class="soft">{words.gridGuide}</p>
      {grids.length < 2 ? null : (
        <div class="row asked-about">
          <label for={id}>{words.gridFile}</label>
          <select
            id={id}
            value={grid.file.id}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value
            }}
          >
            {grids.map(({ file }) => (
              <option key={file.id} value={file.id}>
                {file.title[language]}
              </option>
            ))}
          </select>
        </div>
      )}
      <GridOf key={grid.file.id} scenario={grid} />
    </section>
  )
}

const hasTwo = ({ file }: { readonly file: { readonly grid?: object } }): boolean =>
  Object.keys(file.grid ?? {}).length === 2
