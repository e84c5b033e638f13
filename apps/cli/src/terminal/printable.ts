/** Printable: text that others wrote, without the characters by which it could steer a terminal. */

export const printable = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, "�")
