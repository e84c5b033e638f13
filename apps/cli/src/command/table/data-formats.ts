/** Data formats: those in which other tools take a case or a log. */
export const dataFormats = ["csv", "parquet", "ocel", "cloudevents", "datapackage"] as const

export type DataFormat = (typeof dataFormats)[number]

export const isDataFormat = (text: string): text is DataFormat => dataFormats.some((format) => format === text)
