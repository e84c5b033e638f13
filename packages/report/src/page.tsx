/** Page: the whole document, from its head to its last section; sections that have nothing to tell are left out, and the rest counted. */
import type { ComponentChildren } from "preact"
import { Answer } from "./sections/answer.tsx"
import { Assumed } from "./sections/assumed.tsx"
import { Changes, hasChanges } from "./sections/changes.tsx"
import { Documents } from "./sections/documents.tsx"
import { Front, titleOf } from "./sections/front.tsx"
import { Happened } from "./sections/happened.tsx"
import { Made } from "./sections/made.tsx"
import { Moved } from "./sections/moved.tsx"
import { Otherwise } from "./sections/otherwise.tsx"
import { OverTime } from "./sections/over-time.tsx"
import { Parameters } from "./sections/parameters.tsx"
import { Taught } from "./sections/taught.tsx"
import { When } from "./sections/when.tsx"
import type { Telling } from "./telling.ts"
import type { SectionId } from "./words/index.ts"

interface Part {
  readonly id: SectionId
  readonly told: (number: number) => ComponentChildren
}

function partsOf(telling: Telling): readonly Part[] {
  const { input } = telling
  const { whatIf, attribution, learned } = input
  return [
    { id: "answer", told: (number) => <Answer telling={telling} number={number} /> },
    { id: "when", told: (number) => <When telling={telling} number={number} /> },
    { id: "over-time", told: (number) => <OverTime telling={telling} number={number} /> },
    ...(hasChanges(telling)
      ? [{ id: "changes", told: (number: number) => <Changes telling={telling} number={number} /> } as const]
      : []),
    ...(whatIf === undefined
      ? []
      : [
          {
            id: "otherwise",
            told: (number: number) => <Otherwise telling={telling} number={number} results={whatIf} />,
          } as const,
        ]),
    ...(attribution === undefined
      ? []
      : [
          {
            id: "moved",
            told: (number: number) => <Moved telling={telling} number={number} results={attribution} />,
          } as const,
        ]),
    { id: "happened", told: (number) => <Happened telling={telling} number={number} /> },
    { id: "assumed", told: (number) => <Assumed telling={telling} number={number} /> },
    ...(learned === undefined
      ? []
      : [
          {
            id: "taught",
            told: (number: number) => <Taught telling={telling} number={number} learned={learned} />,
          } as const,
        ]),
    { id: "documents", told: (number) => <Documents telling={telling} number={number} /> },
    { id: "made", told: (number) => <Made telling={telling} number={number} /> },
    { id: "parameters", told: (number) => <Parameters telling={telling} number={number} /> },
  ]
}

interface PageProps {
  readonly telling: Telling
  readonly css: string
  /** The policy under which the page is read. */
  readonly policy: string
}

export function Page({ telling, css, policy }: PageProps) {
  const { language, words } = telling
  const parts = partsOf(telling)
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(telling)}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <a class="skip" href="#answer">
          {words.skip}
        </a>
        <Front telling={telling} />
        <nav aria-label={words.contents} class="contents">
          <p class="label">{words.contents}</p>
          <ol>
            {parts.map(({ id }, i) => (
              <li>
                <span>{i + 1}</span>
                <a href={`#${id}`}>{words.sections[id]}</a>
              </li>
            ))}
          </ol>
        </nav>
        <main>{parts.map(({ told }, i) => told(i + 1))}</main>
      </body>
    </html>
  )
}
