/** The words of an example as a shell takes them: what stands in single quotes is one word. */

export const exampleWords = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|[^ ]+/gu)].map(([word, quoted]) => quoted ?? word)
