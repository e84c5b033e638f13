/** Documents cited: who wrote them, where they are, and what is to be known of them. */
import { Section } from "../parts/section.tsx"
import { documentAnchor } from "../parts/place.tsx"
import type { Telling } from "../telling.ts"

/** Only a web address becomes a link: a file may name anything. */
const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s"<>]+$/i.test(address)

export function Documents({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words, language, input, quantities } = telling
  const { documents, events } = input.replay.theCase
  const listed = Object.entries(documents)
  return (
    <Section id="documents" number={number} title={words.sections.documents}>
      {listed.length === 0 ? <p>{words.documents.none}</p> : <p class="intro">{words.documents.lead}</p>}
      <ol class="documents">
        {listed.map(([id, { title, authors = [], institution, year, address, note }]) => {
          const times = events.filter(({ source }) => source?.document === id).length
          const about = [authors.join(", "), institution, year === undefined ? undefined : String(year)].filter(
            (part) => part !== undefined && part !== "",
          )
          return (
            <li id={documentAnchor(telling, id)}>
              <cite dir="auto">{title[language]}</cite>
              {about.length === 0 ? "." : <span dir="auto">. {about.join(". ")}.</span>}{" "}
              {times === 0 ? null : (
                <span class="cited">{words.documents.cited(quantities.number(times), times === 1)}. </span>
              )}
              {address === undefined ? null : isWebAddress(address) ? (
                <a href={address} rel="noreferrer noopener">
                  {address}
                </a>
              ) : (
                <span>{address}</span>
              )}
              {note === undefined ? null : (
                <span class="beside" dir="auto">
                  {note[language]}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
