/** Place: where in a document something stands, with a link to what the report says of the document. */
import type { HistoryEvent } from "@laksana/core"
import { placeOf } from "@laksana/words"
import type { Telling } from "../telling.ts"

/** The documents of the case by their place in its list, which is what anchors are made of: names may hold anything. */
export function documentAnchor({ input }: Telling, document: string): string | undefined {
  const at = Object.keys(input.replay.theCase.documents).indexOf(document)
  return at < 0 ? undefined : `document-${at + 1}`
}

export function Place({
  of: { source },
  telling,
}: {
  readonly of: Pick<HistoryEvent, "source">
  readonly telling: Telling
}) {
  if (source === undefined) return <>–</>
  const anchor = documentAnchor(telling, source.document)
  const place = placeOf(source)
  const title = telling.input.replay.theCase.documents[source.document]?.title[telling.language]
  return anchor === undefined ? (
    <>{place}</>
  ) : (
    <a href={`#${anchor}`} title={title}>
      {place}
    </a>
  )
}
