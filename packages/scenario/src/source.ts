/** Source: a file as text. This package opens no file: whoever calls it brings the text and the path to show. */

export interface SourceFile {
  readonly path: string
  readonly text: string
}
