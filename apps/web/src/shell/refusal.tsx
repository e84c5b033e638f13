/** Refusal: why a question has no answer, in words. */
import { useLanguage } from "../app/app.ts"
import type { Refusal } from "../engine/protocol.ts"
import { shellWords } from "../words/shell.ts"
import { Problems } from "./problems.tsx"

export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { language, quantities } = useLanguage()
  const words = shellWords(language)
  return (
    <section class="notice notice-error" role="alert">
      {refusal.kind === "problems" ? (
        <>
          <p>{words.refused(refusal.problems.length)}</p>
          <Problems problems={refusal.problems} />
        </>
      ) : refusal.kind === "no-agreement" ? (
        <>
          <p>{words.noAgreement(quantities.number(refusal.draws))}</p>
          <ul>
            {refusal.ruledOut.map(({ id, draws }) => (
              <li key={id}>
                <code dir="auto">{id}</code>: {quantities.number(draws)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{words.failure}</p>
          <p dir="auto">{refusal.message}</p>
        </>
      )}
    </section>
  )
}
