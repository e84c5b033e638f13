/** Link field: the link of this view, to be copied; files of one's own travel in it while they are small. */
import { useSignal } from "@preact/signals"
import { useEffect, useId, useRef } from "preact/hooks"
import { ownCase, useApp, useCase, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import { linkWithFiles } from "../../state/link-files.ts"
import { shareWords } from "../../words/share.ts"

export function LinkField() {
  const { view, announce } = useApp()
  const { source } = useCase()
  // A case of a log is named by the link, as a built-in one is.
  const isOwn = view.value.case === ownCase && source.kind === "files"
  const { language, quantities } = useLanguage()
  const words = shareWords(language)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const plain = linkOf(view.value)
  const hash = useSignal(plain)
  useEffect(() => {
    hash.value = plain
    if (!isOwn) return undefined
    let stopped = false
    const carry = async (): Promise<void> => {
      const link = await linkWithFiles(view.peek(), source)
      if (!stopped) hash.value = link
    }
    void carry()
    return () => {
      stopped = true
    }
  }, [plain, source])
  const address = `${location.href.split("#")[0] ?? ""}${hash.value}`
  const copy = async (): Promise<void> => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(address)
      announce(words.copied)
    } catch {
      // A page from disk may not reach the clipboard: the text is selected, to be copied by hand.
    }
  }
  const kilobytes = quantities.number(Math.ceil((hash.value.length - plain.length) / 1000))
  return (
    <section class="sheet stack">
      <h2>{words.linkTitle}</h2>
      <p>{words.linkGuide}</p>
      <label for={id}>{words.link}</label>
      <div class="row link-row">
        <input id={id} ref={field} type="text" readOnly value={address} onFocus={() => field.current?.select()} />
        <button type="button" class="button-main" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      {!isOwn ? null : (
        <p class="soft small">{/[?&]files=/.test(hash.value) ? words.linkOwn(kilobytes) : words.linkNeeds}</p>
      )}
    </section>
  )
}
