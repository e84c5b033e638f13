/** Printable: text that others wrote, without the characters by which it could steer a terminal, and without halves of any. */

export const printable = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/gu, "�")
