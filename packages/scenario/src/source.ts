/** Source: a file as text. This package opens no file: whoever calls it brings the text and the path to show. */

export interface SourceFile {
  readonly path: string
  readonly text: string
  /**
   * Of a history that lies in a log: its entries, each a line of the text as JSON. They are read as they are: a long log laid out as
   * YAML and parsed again would take seconds.
   */
  readonly entries?: readonly unknown[]
}
