/**
 * Spreadsheet text: a text as a cell that no spreadsheet takes for a formula. One that begins as a formula does gets an apostrophe
 * before it, which spreadsheets show as text; and so does one that begins with an apostrophe, so that it can be told apart.
 */

// Spreadsheets also take the full-width signs for the plain ones, and pass over a leading tab or line end.
const begins = /^['=+\-@\t\r\n＝＋－＠]/

export function spreadsheetText(text: string): string {
  return begins.test(text) ? `'${text}` : text
}

/** The text that a cell was written for; undefined where no text is written so. */
export function textOfSpreadsheet(cell: string): string | undefined {
  const text = cell.startsWith("'") ? cell.slice(1) : cell
  return spreadsheetText(text) === cell ? text : undefined
}
