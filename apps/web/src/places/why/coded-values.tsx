/** Coded values: what the barriers are worth, added up by the categories of each theory. */
import type { AttributeResults } from "@laksana/results"
import { attributeWords } from "@laksana/words"
import { useLanguage } from "../../app/app.ts"
import { whyWords } from "../../words/why.ts"
import { useCauses } from "./use-causes.ts"

export function CodedValues({ results: { codings: coded, players } }: { readonly results: AttributeResults }) {
  const causes = useCauses()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const [theory = "", worth = "", error = "", barriers = ""] = attributeWords(language).codingColumns
  const titleOf = (id: string) => players.find((player) => player.id === id)?.title[language] ?? id
  const theories = Object.entries(coded).flatMap(([id, categories]) => {
    const own = categories.filter((category) => category.players.length > 0)
    const title = causes?.codings.find((coding) => coding.id === id)?.title[language] ?? id
    return own.length === 0 ? [] : [{ id, title, categories: own }]
  })
  if (theories.length === 0) return null
  return (
    <section class="stack">
      <h3>{words.coded}</h3>
      <p class="soft">{words.codedGuide}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.coded}>
        <table class="coded">
          <thead>
            <tr>
              <th scope="col">{theory}</th>
              <th scope="col" class="number">
                {worth}
              </th>
              <th scope="col" class="number">
                {error}
              </th>
              <th scope="col">{barriers}</th>
            </tr>
          </thead>
          {theories.map(({ id, title, categories }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {title}
                </th>
              </tr>
              {categories.map((category) => (
                <tr key={category.category}>
                  <th scope="row">{category.title[language]}</th>
                  <td class="number">{quantities.signed(category.value, 3)}</td>
                  <td class="number">{quantities.number(1.96 * category.standardError, 3)}</td>
                  <td dir="auto">{category.players.map(titleOf).join("; ")}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}
