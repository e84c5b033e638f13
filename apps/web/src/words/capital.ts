/** Capital: a title as it begins a line: titles of variables and processes are written to stand within a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
