/** Parameter strips: parameters before and after the record, as two bars on one track, with what was learned in words. */
import type { ConditionResults, Distribution } from "@laksana/results"
import { conditionWords } from "@laksana/words"
import { useCase, useLanguage } from "../../app/app.ts"
import { whyWords } from "../../words/why.ts"

const track = { width: 220, height: 30 }

export interface ParameterStripsProps {
  readonly label: string
  readonly parameters: ConditionResults["parameters"]
}

export function ParameterStrips({ label, parameters }: ParameterStripsProps) {
  const { model } = useCase()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const said = conditionWords(language)
  const { number } = quantities
  const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3)
  const shown = ({ p50, p05, p95 }: Distribution) =>
    `${number(p50, digits(p50))} (${number(p05, digits(p05))}–${number(p95, digits(p95))})`
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="strips">
        <thead>
          <tr>
            <th scope="col">{words.parameter}</th>
            <th scope="col">
              <span class="strip-key strip-prior">{words.prior}</span>
              <span class="strip-key strip-posterior">{words.posterior}</span>
            </th>
            <th scope="col" class="number">
              {words.prior}
            </th>
            <th scope="col" class="number">
              {words.posterior}
            </th>
            <th scope="col" class="number">
              {words.bits}
            </th>
            <th scope="col">{words.learned}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ id, prior, posterior, bits, learned }) => {
            const known = model.parameters.find((parameter) => parameter.id === id)
            return (
              <tr key={id} data-parameter={id} data-learned={learned}>
                <th scope="row" dir="auto">
                  {known?.title[language] ?? id}
                </th>
                <td>
                  <Strip prior={prior} posterior={posterior} label={words.strip(shown(prior), shown(posterior))} />
                </td>
                <td class="number">{shown(prior)}</td>
                <td class="number">{shown(posterior)}</td>
                <td class="number">{number(bits, 2)}</td>
                <td>{said.learned[learned]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface StripProps {
  readonly prior: Distribution
  readonly posterior: Distribution
  readonly label: string
}

/** From the lower to the upper end of both, whichever reaches further. */
function Strip({ prior, posterior, label }: StripProps) {
  const { width, height } = track
  const [low, high] = [Math.min(prior.p05, posterior.p05), Math.max(prior.p95, posterior.p95)]
  const x = (value: number) => Math.round((6 + ((width - 12) * (value - low)) / (high - low || 1)) * 10) / 10
  const bar = ({ p05, p50, p95 }: Distribution, y: number, kind: string) => (
    <g class={kind}>
      <rect x={x(p05)} y={y} width={Math.max(2, x(p95) - x(p05))} height={7} rx={3} />
      <path d={`M${x(p50)} ${y - 2}v11`} />
    </g>
  )
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {bar(prior, 4, "strip-prior")}
      {bar(posterior, 18, "strip-posterior")}
    </svg>
  )
}
