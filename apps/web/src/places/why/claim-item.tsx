/** Claim item: one causal claim of the paper: what causes what, where the paper says so, and where it lives in the model. */
import { eventTypeWords, homeText, modelWords, titlesIn } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import type { ClaimView } from "../../engine/protocol.ts"
import { whyWords } from "../../words/why.ts"
import { causeOf } from "./cause-chosen.ts"

export function ClaimItem({ claim }: { readonly claim: ClaimView }) {
  const { view } = useApp()
  const { model } = useCase()
  const { language } = useLanguage()
  const words = whyWords(language)
  const told = modelWords[language]
  const titles = titlesIn(language, model)
  const { number, cause, effect, sign, place, basis, homes } = claim
  const note = told.bases[basis]
  return (
    <li class="claim" data-claim={number} value={number}>
      <p>
        <strong>{number}</strong> {cause[language]} → {effect[language]}{" "}
        <span class="grade">
          <span aria-hidden="true">{sign.replace("-", "−")} </span>
          {words.signs[sign]}
        </span>
        {note === "" ? null : <span class="grade">{note}</span>}
      </p>
      <p class="soft small">
        [{place}]{" · "}
        {homes.map((home, i) => {
          const text =
            home.kind === "cell"
              ? told.home.cell(titles.process(home.process), titles.variable(home.variable))
              : home.kind === "process"
                ? told.home.process(titles.process(home.process))
                : home.kind === "effect"
                  ? told.home.effect(eventTypeWords(home.event)[language], titles.variable(home.variable))
                  : homeText(home, titles, language)
          const to =
            home.kind === "cell"
              ? causeOf(home.process, home.variable)
              : home.kind === "process"
                ? home.process
                : undefined
          return (
            <span key={i}>
              {i === 0 ? "" : "; "}
              {to === undefined ? text : <a href={linkOf({ ...view.value, aspect: "table", cause: to })}>{text}</a>}
            </span>
          )
        })}
      </p>
    </li>
  )
}
