/** Data table: rows of cells under column heads, its first column naming the rows; on a narrow screen it scrolls by itself. */
import type { ComponentChildren } from "preact"

interface DataTableProps {
  readonly caption: string
  readonly columns: readonly string[]
  /** Row by row; the first cell is the row's heading. */
  readonly rows: readonly (readonly ComponentChildren[])[]
  /** Columns of numbers, by their place: set flush right. */
  readonly numbers?: readonly number[]
  readonly kind?: string
  /** Where a heading above says the same: the caption is then heard and not seen. */
  readonly isTitled?: boolean
}

export function DataTable({ caption, columns, rows, numbers = [], kind = "", isTitled = false }: DataTableProps) {
  const classOf = (column: number) => (numbers.includes(column) ? "number" : undefined)
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabindex={0}>
      <table class={kind}>
        <caption dir="auto" class={isTitled ? "unseen" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th scope="col" class={classOf(i)} dir="auto">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr>
              <th scope="row" dir="auto">
                {head}
              </th>
              {cells.map((cell, i) => (
                <td class={classOf(i + 1)} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
