/** Well formed: a text that an address can hold. */

/** Half of a pair of characters stands for nothing, and no address can hold it. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\ufffd")
