/** Causal table: which variable drives which process: a table whose cells are coloured by sign and strength, each with its source. */
import { quantitiesIn } from "@laksana/words"
import { Figure } from "../frame/figure.tsx"
import type { CausalCell, CausalTableProps } from "./data.ts"
import { causalTakeaway, causalWords, sizeInWords } from "./words.ts"

/** The class of a strength: five steps up to an elasticity of 1, beyond which all are strongest. */
function strengthClass(size: number): string {
  const step = Math.min(4, Math.floor(Math.abs(size) * 5))
  const scale = size < 0 ? "weakens" : "strengthens"
  return `${scale}-${step} ${scale}-ink-${step}`
}

export function CausalTable(props: CausalTableProps) {
  const { id, language, processes, variables, cells } = props
  const takeaway = causalTakeaway(props)
  if (cells.length === 0) return <Figure kind="causal-table" chart={props} takeaway={takeaway} data={undefined} />

  const words = causalWords(language)
  const cellAt = new Map(cells.map((cell) => [`${cell.process} ${cell.variable}`, cell]))
  return (
    <Figure kind="causal-table" chart={props} takeaway={takeaway} data={undefined}>
      <ul class="causal-key">
        <li>
          <span class="swatch strengthens-3" />
          {words.strengthens}
        </li>
        <li>
          <span class="swatch weakens-3" />
          {words.weakens}
        </li>
        <li>{words.amplifierKey}</li>
        <li>{words.gradesKey}</li>
      </ul>
      <div class="causal-scroll" role="region" aria-labelledby={`${id}-title`} tabindex={0}>
        <table class="causal" aria-describedby={`${id}-takeaway`}>
          <caption class="unseen">{props.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.corner}</th>
              {variables.map(({ label }) => (
                <th scope="col">
                  <span class="head">{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {processes.map((process) => (
              <tr>
                <th scope="row">{process.label}</th>
                {variables.map((variable) => {
                  const cell = cellAt.get(`${process.id} ${variable.id}`)
                  if (cell === undefined) return <td />
                  return (
                    <td class={strengthClass(cell.size)}>
                      <Cell cell={cell} table={props} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  )
}

interface CellProps {
  readonly cell: CausalCell
  readonly table: CausalTableProps
}

/** A button where cells can be chosen, else a link to the source, else text that tells the source to who hovers or listens. */
function Cell({ cell, table: { language, selected, onSelect } }: CellProps) {
  const words = causalWords(language)
  const { number, signed } = quantitiesIn(language)
  const { role, size, low, high, grade, citation, href } = cell
  const spread =
    role === "driver"
      ? words.driver(signed(size, 2), signed(low, 2), signed(high, 2))
      : words.amplifier(number(size, 2), number(low, 2), number(high, 2))
  const told = `${spread}. ${citation}`
  const inside = (
    <>
      <span class="strength">{sizeInWords(cell, language)}</span>
      <span class="grade">{words.grades[grade ?? "fixed"]}</span>
      <span class="unseen">{told}</span>
    </>
  )
  if (onSelect !== undefined)
    return (
      <button
        type="button"
        class="cell"
        title={told}
        aria-pressed={selected?.process === cell.process && selected.variable === cell.variable}
        onClick={() => onSelect(cell)}
      >
        {inside}
      </button>
    )
  if (href !== undefined)
    return (
      <a class="cell" href={href} title={told}>
        {inside}
      </a>
    )
  return (
    <span class="cell" title={told}>
      {inside}
    </span>
  )
}
