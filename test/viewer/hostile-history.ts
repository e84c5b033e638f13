/** Hostile history: what a history may not do to the page: markup and script in its texts, words without end, right to left, ten thousand entries. */

export const markup = `<img src=x onerror="window.leaked=1"><script>window.leaked=2</script>`
export const endless = "w".repeat(300)
export const rightToLeft = "سياسة عامة في المقاطعة"

/** A scheme that runs what follows it. */
const running = ["java", "script:window.leaked=3"].join("")

export const hostileCase = `title: { en: ${JSON.stringify(`Case ${markup}`)}, id: ${JSON.stringify(`Kasus ${markup}`)} }
observed: 2024-12-31
jurisdiction: hostile
documents:
  bad:
    title: { en: ${JSON.stringify(markup)}, id: ${JSON.stringify(markup)} }
    address: ${JSON.stringify(running)}
`

export function hostileHistory(entries: number): string {
  const titles = [markup, endless, rightToLeft, "\u202Eabc", "&lt;b&gt;", "-- ' \" ` ${window.leaked=4}"]
  return Array.from({ length: entries }, (_, i) => {
    const title = JSON.stringify(`${i} ${titles[i % titles.length] ?? ""}`)
    const day = new Date(Date.UTC(2000, 0, 1) + (i % 9000) * 86_400_000).toISOString().slice(0, 10)
    return `- id: entry-${i}
  type: TeamMeetingHeld
  jurisdiction: hostile
  occurred: ${day}
  recorded: ${day}
  status: occurred
  evidence: assumption
${i < 100 ? `  source: { document: bad, section: ${JSON.stringify(markup)} }\n` : ""}  title: { en: ${title}, id: ${title} }
  payload: { team: ${JSON.stringify(markup)} }
`
  }).join("")
}
