/** Data table: the numbers of a chart as a table, its first column naming the rows. */

export interface TableData {
  readonly caption: string
  readonly columns: readonly string[]
  /** Row by row; the first cell is the row's heading. */
  readonly rows: readonly (readonly string[])[]
  /** What is not in it, in words. */
  readonly rest?: string | undefined
}

export function DataTable({ data }: { readonly data: TableData }) {
  return (
    <div class="chart-table-scroll" role="group" aria-label={data.caption} tabindex={0}>
      <table class="chart-table">
        <caption dir="auto">{data.caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th scope="col" dir="auto">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(([head, ...cells]) => (
            <tr>
              <th scope="row" dir="auto">
                {head}
              </th>
              {cells.map((cell) => (
                <td dir="auto">{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {data.rest === undefined ? null : <p class="chart-note">{data.rest}</p>}
    </div>
  )
}
