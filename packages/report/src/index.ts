/** The surface of report: one page of what was projected, assumed and learned. */
export const reportVersion = 1
