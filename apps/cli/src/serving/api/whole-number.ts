/** Whole number: one that a query gives; undefined where the text is none. */

export const wholeNumber = (text: string): number | undefined => (/^\d{1,15}$/u.test(text) ? Number(text) : undefined)
