/** Process detail: one row of the causal table: what events it makes, how often, when it may, and what drives it. */
import { evidenceText, eventTypeWords, middleOf, plainNumber, priorText, titlesIn } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import type { CausalProcess, CausalView } from "../../engine/protocol.ts"
import { whyWords } from "../../words/why.ts"
import { causeOf } from "./cause-chosen.ts"
import { ClaimItem } from "./claim-item.tsx"
import { timesAsOften } from "./effect.ts"

export interface ProcessDetailProps {
  readonly process: CausalProcess
  readonly causes: CausalView
}

export function ProcessDetail({ process: { name, produces, base, gate }, causes }: ProcessDetailProps) {
  const { view } = useApp()
  const { model, theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const titles = titlesIn(language, model, theCase)
  const { number } = quantities
  const rate = base.reduce((product, { prior }) => product * middleOf(prior), 1)
  const own = causes.cells.filter((cell) => cell.process === name)
  const claims = causes.claims.filter(({ homes }) =>
    homes.some((home) => home.kind === "process" && home.process === name),
  )
  return (
    <div class="stack" data-process={name}>
      <h3 dir="auto">{titles.process(name)}</h3>
      <div class="cause-parts">
        <div class="stack">
          <dl class="terms">
            <dt>{words.makes}</dt>
            <dd>
              {eventTypeWords(produces)[language]} <code>{produces}</code>
            </dd>
            <dt>{words.baseRate}</dt>
            <dd>
              {words.perMonth(number(rate, rate < 0.1 ? 3 : 2))}
              {rate > 0 && rate < 1 ? (
                <span class="soft">: {words.onceIn(number(1 / rate, 1 / rate < 10 ? 1 : 0))}</span>
              ) : null}
            </dd>
            <dt>{words.gate}</dt>
            <dd>{gate === null ? words.gateUnnamed : (words.gates[gate] ?? gate)}</dd>
          </dl>
          <section class="stack">
            {base.length > 1 ? <p>{words.product}</p> : null}
            <ul class="facts">
              {base.map(({ parameter, prior, evidence }, i) => (
                <li key={parameter ?? i} dir="auto">
                  {parameter === null ? words.fixed : titles.parameter(parameter)}: {priorText(prior, language)}
                  {evidence === null ? null : <span class="soft"> · {evidenceText(evidence, language)}</span>}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <section class="stack">
          <h4>{words.drivenBy}</h4>
          {own.length === 0 ? (
            <p>{words.nothingDrives}</p>
          ) : (
            <ul class="facts">
              {own.map(({ variable, role, size }) => (
                <li key={variable}>
                  <a href={linkOf({ ...view.value, cause: causeOf(name, variable) })}>{titles.variable(variable)}</a>{" "}
                  <span class="soft">×{plainNumber(Math.round(timesAsOften(role, size) * 10) / 10, language)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
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
  )
}
