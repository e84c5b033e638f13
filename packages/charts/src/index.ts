/** The surface of charts: data in, SVG out, with a sentence and a table beside each. */
export { type Series, series } from "./palette.ts"
