/** Tornado told: what moves a milestone most, in a sentence, as bars, widest first, and setting by setting. */
import { Tornado } from "@laksana/charts"
import { useSignal } from "@preact/signals"
import { useCase, useLanguage } from "../../app/app.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import { Folded } from "../../controls/folded.tsx"
import type { TornadoAsk, TornadoStep } from "../../engine/why-questions.ts"
import { capital } from "../../words/capital.ts"
import { whyWords } from "../../words/why.ts"
import { settingTold, tornadoBars, tornadoReading, widestBars } from "./tornado-reading.ts"

export interface TornadoToldProps {
  readonly step: TornadoStep
  readonly question: TornadoAsk
  readonly scenario: string
}

/** So many bars are drawn unasked, and so many names stand in a sentence: of ninety parameters most move nothing. */
const firstBars = 20
const named = 6

export function TornadoTold({ step, question, scenario }: TornadoToldProps) {
  const { baseline, bars } = step
  const { milestone, by, runs, seed, levers } = question
  const { model } = useCase()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const isWhole = useSignal(false)
  const { number, signed, deadline, futures } = quantities
  const title = model.milestones.find(({ id }) => id === milestone)?.title[language] ?? milestone
  if (baseline === null) return null
  const { most, zero } = tornadoReading(bars)
  const widest = widestBars(bars)
  const drawn = isWhole.value ? widest : widest.slice(0, firstBars)
  const note = `${words.runs}: ${number(runs)} · seed ${seed} · ${
    levers === "levels" ? words.tornadoLevelsNote : words.tornadoParametersNote
  }`
  return (
    <>
      <p class="lead" data-answer="most">
        {most === undefined
          ? words.tornadoNone
          : words.tornadoMost(
              most.bar.title[language],
              settingTold(most.setting, language),
              signed(most.setting.difference * 100, 1),
              number(most.setting.se * 196, 1),
            )}
      </p>
      <p>{words.tornadoBaseline(scenario, title, deadline(by), futures({ p: baseline.p, of: runs }))}</p>
      {zero.length === 0 ? null : (
        <p>
          {zero.length > named
            ? words.tornadoMostZero(number(zero.length), number(bars.length))
            : words.tornadoZero(zero.map((bar) => bar.title[language]).join(", "))}
        </p>
      )}
      <ChartFrame
        name={`${milestone}-tornado`}
        of={[step, language, isWhole.value]}
        note={note}
        widest={1240}
        draw={(width) => (
          <Tornado
            id="why-tornado"
            language={language}
            title={words.tornadoTitle(title, deadline(by))}
            width={width}
            table="none"
            outcome={title}
            unit="futures"
            baseline={baseline.p}
            runs={runs}
            bars={tornadoBars(drawn, baseline.p, language)}
          />
        )}
      >
        {bars.length <= firstBars ? null : (
          <button
            type="button"
            class="button-small"
            aria-pressed={isWhole.value}
            onClick={() => {
              isWhole.value = !isWhole.value
            }}
          >
            {words.allBars(number(bars.length))}
          </button>
        )}
      </ChartFrame>
      {bars.length <= firstBars ? (
        <SettingsTable bars={widest} />
      ) : (
        <Folded summary={words.allSettings(number(bars.length))}>{() => <SettingsTable bars={widest} />}</Folded>
      )}
      <p class="soft small">{note}</p>
    </>
  )
}

function SettingsTable({ bars }: { readonly bars: TornadoStep["bars"] }) {
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const { number, signed } = quantities
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.difference}>
      <table class="settings">
        <thead>
          <tr>
            <th scope="col">{words.lever}</th>
            <th scope="col" class={bars[0]?.settings[0]?.value === null ? undefined : "number"}>
              {words.setting}
            </th>
            <th scope="col" class="number">
              {words.reached}
            </th>
            <th scope="col" class="number">
              {words.difference}
            </th>
          </tr>
        </thead>
        {bars.map((bar) => (
          <tbody key={bar.id} data-lever={bar.id}>
            {bar.settings.map((setting, i) => (
              <tr key={setting.label.en}>
                {i === 0 ? (
                  <th scope="rowgroup" rowSpan={bar.settings.length} dir="auto">
                    {capital(bar.title[language])}
                  </th>
                ) : null}
                <td dir="auto" class={setting.value === null ? undefined : "number"}>
                  {settingTold(setting, language)}
                </td>
                <td class="number">{number(setting.p * 100, 1)}</td>
                <td class="number">
                  {signed(setting.difference * 100, 1)} ± {number(setting.se * 196, 1)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
