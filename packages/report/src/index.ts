/** The surface of report: one page of what was projected, assumed and learned. */
export type { ReportedExperiment, ReportInput } from "./input.ts"
export { reportPage } from "./report-page.tsx"
