/** Log notice: what came into the log while its case was open, and whether its server is there. Quiet: it stands until it is closed. */
import { useEffect } from "preact/hooks"
import { useApp, useLanguage } from "../app/app.ts"
import { logNoticeWords } from "../words/log-notice.ts"

export function LogNotice() {
  const { log, announce } = useApp()
  const { language, quantities } = useLanguage()
  const words = logNoticeWords(language)
  const growth = log.growth.value
  const connection = log.connection.value
  const came =
    growth === undefined ? undefined : words.came(growth.entries, quantities.number(growth.entries), growth.recorders)
  const server = connection === "there" ? undefined : connection === "away" ? words.away : words.back
  const said = [server, came].filter((part) => part !== undefined).join(" ")
  useEffect(() => {
    if (said !== "") announce(said)
  }, [said])
  if (said === "") return null
  return (
    <section class={`notice log-notice${connection === "away" ? " notice-warning" : ""}`} aria-label={words.title}>
      <div class="row">
        <p dir="auto">{said}</p>
        {connection === "away" ? null : (
          <button type="button" onClick={log.noted}>
            {words.noted}
          </button>
        )}
      </div>
    </section>
  )
}
