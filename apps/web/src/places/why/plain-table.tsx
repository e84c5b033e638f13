/** Plain table: rows of words, the first of each its heading; wide ones scroll inside. */

export interface PlainTableProps {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns that hold numbers. */
  readonly numbers: readonly number[]
}

export function PlainTable({ label, columns, rows, numbers }: PlainTableProps) {
  const kind = (column: number) => (numbers.includes(column) ? "number" : undefined)
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" class={kind(i)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], row) => (
            <tr key={row}>
              <th scope="row" dir="auto">
                {head}
              </th>
              {cells.map((cell, i) => (
                <td key={i} class={kind(i + 1)} dir="auto">
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
