/** Cell detail: what one influence means in a sentence, how large it is, and what it rests on. */
import { unitTitle } from "@laksana/model"
import { evidenceText, gradeWords, modelWords, plainNumber, priorText, titlesIn } from "@laksana/words"
import { Fragment } from "preact"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import type { CausalCellView, CausalView } from "../../engine/protocol.ts"
import { whyWords } from "../../words/why.ts"
import { ClaimItem } from "./claim-item.tsx"
import { timesAsOften } from "./effect.ts"

export interface CellDetailProps {
  readonly cell: CausalCellView
  readonly causes: CausalView
}

export function CellDetail({ cell, causes }: CellDetailProps) {
  const { view } = useApp()
  const { model, theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const titles = titlesIn(language, model, theCase)
  const { number, signed } = quantities
  const { process, variable, role, size, low, high, prior, reference, dampedBy, evidence, parameter } = cell
  const [from, to] = [titles.variable(variable), titles.process(process)]
  const times = (value: number) => number(timesAsOften(role, value), 1)
  const isFixed = "value" in prior
  const told = role === "driver" ? (value: number) => signed(value, 2) : (value: number) => number(value, 2)
  const known = model.parameters.find(({ id }) => id === parameter)
  const claims = causes.claims.filter((claim) => evidence?.claims?.includes(claim.number))
  return (
    <div class="stack" data-cell={`${process}/${variable}`}>
      <h3 dir="auto">
        {from} → {to}
      </h3>
      <p class="lead means">
        {role === "amplifier"
          ? words.meansAmplifier(from, to, times(size), times(low), times(high))
          : isFixed
            ? words.meansDriverFixed(from, to, times(size))
            : words.meansDriver(from, to, times(size), times(Math.min(low, high)), times(Math.max(low, high)))}
      </p>
      {dampedBy === null ? null : <p>{words.damped(titles.variable(dampedBy), to)}</p>}
      <div class="cause-parts">
        <dl class="terms">
          <dt>{modelWords[language].role}</dt>
          <dd>{modelWords[language].roles[role]}</dd>
          <dt>{role === "driver" ? words.elasticity : words.strength}</dt>
          <dd>{isFixed ? told(size) : words.sizeOf(told(size), told(low), told(high))}</dd>
          <dt>{words.prior}</dt>
          <dd>{priorText(prior, language)}</dd>
          {reference === null ? null : (
            <>
              <dt>{words.referenceTerm}</dt>
              <dd>{words.reference(from, plainNumber(reference, language))}</dd>
            </>
          )}
          <dt>{words.parameter}</dt>
          <dd dir="auto">
            {known === undefined ? (
              words.fixed
            ) : (
              <>
                {known.title[language]} <code>{known.id}</code>
              </>
            )}
          </dd>
          {known === undefined ? null : (
            <>
              <dt>{words.unit}</dt>
              <dd>{unitTitle(known.unit)[language]}</dd>
            </>
          )}
          <dt>{words.evidence}</dt>
          <dd>
            <span class="grade">{evidence === null ? words.fixed : gradeWords[evidence.grade][language]}</span>
          </dd>
          {evidence === null ? null : (
            <>
              <dt>{words.restsOn}</dt>
              <dd dir="auto">{evidenceText({ ...evidence, claims: [] }, language)}</dd>
            </>
          )}
        </dl>
        <div class="stack">
          <Theories variable={variable} causes={causes} />
          {claims.length === 0 ? null : (
            <section class="stack">
              <h4>{words.claims}</h4>
              <ul class="claims">
                {claims.map((claim) => (
                  <ClaimItem key={claim.number} claim={claim} />
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <p>
        <a href={linkOf({ ...view.value, cause: process })}>{words.seeRow(to)}</a>
      </p>
    </div>
  )
}

/** Where each theory of implementation places the variable. */
function Theories({ variable, causes }: { readonly variable: string; readonly causes: CausalView }) {
  const { language } = useLanguage()
  const words = whyWords(language)
  const placed = causes.codings.map(({ id, title, categories }) => ({
    id,
    title,
    categories: categories.filter(({ variables }) => variables.some((each) => each === variable)),
  }))
  if (placed.every(({ categories }) => categories.length === 0)) return null
  return (
    <section class="stack">
      <h4>{words.theories}</h4>
      <dl class="terms">
        {placed.map(({ id, title, categories }) => (
          <Fragment key={id}>
            <dt>{title[language]}</dt>
            <dd>
              {categories.length === 0
                ? "–"
                : categories
                    .map(
                      (category) =>
                        `${category.title[language]} (${modelWords[language].assessments[category.assessment]})`,
                    )
                    .join("; ")}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
