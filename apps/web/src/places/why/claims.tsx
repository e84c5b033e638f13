/** Claims: all causal claims of the paper, found by what is typed or by the category of a theory, each with its home in the model. */
import { titlesIn } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useCase, useLanguage } from "../../app/app.ts"
import type { CausalView, ClaimView } from "../../engine/protocol.ts"
import { whyWords } from "../../words/why.ts"
import { ClaimItem } from "./claim-item.tsx"
import { useCauses } from "./use-causes.ts"

export function Claims() {
  const causes = useCauses()
  return causes === undefined ? <p aria-busy="true" /> : <ClaimList causes={causes} />
}

function ClaimList({ causes }: { readonly causes: CausalView }) {
  const { model } = useCase()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const id = useId()
  const wanted = useSignal("")
  const category = useSignal("")
  const titles = titlesIn(language, model)
  if (causes.claims.length === 0) return <p>{words.noClaims}</p>
  const text = wanted.value.trim().toLowerCase()
  const variables = variablesOf(category.value, causes)
  const found = causes.claims.filter(
    (claim) =>
      (text === "" || textOf(claim, titles).includes(text)) &&
      (variables === undefined ||
        claim.homes.some((home) => "variable" in home && variables.some((each) => each === home.variable))),
  )
  return (
    <div class="stack">
      <div class="row claims-choice">
        <div class="field">
          <label for={`${id}-find`}>{words.find}</label>
          <input
            id={`${id}-find`}
            type="text"
            value={wanted.value}
            onInput={({ currentTarget }) => {
              wanted.value = currentTarget.value
            }}
          />
        </div>
        <div class="field">
          <label for={`${id}-category`}>{words.category}</label>
          <select
            id={`${id}-category`}
            value={category.value}
            onChange={({ currentTarget }) => {
              category.value = currentTarget.value
            }}
          >
            <option value="">{words.anyCategory}</option>
            {causes.codings.map((coding) => (
              <optgroup key={coding.id} label={coding.title[language]}>
                {coding.categories.map((each) => (
                  <option key={each.id} value={`${coding.id}/${each.id}`}>
                    {each.title[language]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <output class="soft">
          {words.foundClaims(quantities.number(found.length), quantities.number(causes.claims.length))}
        </output>
      </div>
      <ol class="claims">
        {found.map((claim) => (
          <ClaimItem key={claim.number} claim={claim} />
        ))}
      </ol>
    </div>
  )
}

/** The variables of a theory's category, named `theory/category`; undefined for all. */
function variablesOf(named: string, { codings }: CausalView): readonly string[] | undefined {
  const [coding, category] = named.split("/")
  return codings.find(({ id }) => id === coding)?.categories.find(({ id }) => id === category)?.variables
}

function textOf(
  { number, cause, effect, place, homes }: ClaimView,
  titles: { readonly variable: (id: string) => string },
): string {
  const named = homes.flatMap((home) => ("variable" in home ? [home.variable, titles.variable(home.variable)] : []))
  const processes = homes.flatMap((home) => ("process" in home ? [home.process] : []))
  return [String(number), cause.en, cause.id, effect.en, effect.id, place, ...named, ...processes]
    .join(" ")
    .toLowerCase()
}
