/** Shell line: words as a person can paste them into a shell, each quoted where it has to be. */

export const shellLine = (words: readonly string[]): string => words.map(quoted).join(" ")

const quoted = (word: string): string => (/^[\w./:@=,#+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)
