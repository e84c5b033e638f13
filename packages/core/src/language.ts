/** Language: the two languages in which a person reads everything. */
export const languages = ["en", "id"] as const
export type Language = (typeof languages)[number]
