/** Problems: mistakes of files, each at its place, with what was expected: the words that the command line says too. */
import { useLanguage } from "../app/app.ts"
import type { ToldProblem } from "../engine/protocol.ts"

export function Problems({ problems }: { readonly problems: readonly ToldProblem[] }) {
  const { language } = useLanguage()
  return (
    <ol class="problems">
      {problems.map((problem, i) => (
        <li key={i} class={`problem problem-${problem.severity}`}>
          <p>
            <code class="problem-place">{placeOf(problem)}</code> <span dir="auto">{problem.message[language]}</span>
          </p>
          <pre dir="auto" tabIndex={0}>
            {problem.excerpt[language]}
          </pre>
        </li>
      ))}
    </ol>
  )
}

const placeOf = ({ path, line, column }: ToldProblem): string =>
  line === null ? path : column === null ? `${path}:${line}` : `${path}:${line}:${column}`
