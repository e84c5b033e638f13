/** Boxes told: under which conditions it fails, or succeeds: in words, on the tracks of what was varied, and in numbers. */
import { DiscoveryBoxes } from "@laksana/charts"
import {
  discoverGrounds,
  discoverPageWords,
  discoveryParagraphs,
  type DiscoveryTelling,
  factorTellings,
  isToldApart,
  runWords,
  sensitivityWords,
  successText,
  titlesIn,
} from "@laksana/words"
import { useCase, useLanguage } from "../../app/app.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import { Folded } from "../../controls/folded.tsx"
import type { DiscoverAsk, FoundBoxes } from "../../engine/protocol.ts"
import { boxesWords } from "../../words/boxes.ts"
import { boxesDrawn } from "./boxes-drawn.ts"
import { BoxesInside } from "./boxes-inside.tsx"
import { ConditionsTable, TradeOff, TreeTable } from "./boxes-tables.tsx"

export interface BoxesToldProps {
  readonly found: FoundBoxes
  readonly question: DiscoverAsk
}

/** The search looks at as many factors: of no more, none is passed over. */
const dozen = 12

export function BoxesTold({ found, question }: BoxesToldProps) {
  const { model, theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = discoverPageWords(language)
  const own = boxesWords(language)
  const { number } = quantities
  const { results, discovery } = found
  const { boxes, factors, because } = results
  const about = results.where === "fails" ? "failures" : "successes"
  const telling: DiscoveryTelling = {
    language,
    about,
    outcome: successText(question.success, titlesIn(language, model, theCase), language),
    factors: factorTellings(factors, language),
  }
  const [[answer, ...grounds] = [], ...further] = discoveryParagraphs(discovery, telling)
  const drawn = boxesDrawn(results, telling.factors, (place) => own.box(number(place + 1)))
  const limits = sensitivityWords(language).limits
  return (
    <>
      <p class="lead" data-answer="boxes">
        {answer}
      </p>
      {[grounds, ...further].map((sentences, i) =>
        sentences.length === 0 ? null : <p key={i}>{sentences.join(" ")}</p>,
      )}
      {because === "rarer" && isToldApart(results) ? <p>{words.rarer[about]()}</p> : null}
      {boxes.length === 0 ? null : (
        <>
          <ChartFrame
            name={`${results.scenario}-boxes`}
            of={[results, language]}
            note={runWords(language).provenance(results.seed, results.engine, results.inputHash)}
            json={results}
            widest={1240}
            draw={(width) => (
              <DiscoveryBoxes
                id="why-boxes"
                language={language}
                title={words.heading[about](telling.outcome)}
                width={width}
                table="none"
                outcome={telling.outcome}
                about={about}
                runs={results.points}
                {...drawn}
              />
            )}
          />
          <p class="soft small">
            {own.unrestricted(number(factors.length - drawn.levers.length), number(factors.length))}
          </p>
          <BoxesInside found={found} telling={telling} question={question} />
          <ConditionsTable found={found} telling={telling} />
          <TradeOff found={found} telling={telling} />
        </>
      )}
      <TreeTable found={found} telling={telling} />
      <p class="soft small">{discoverGrounds(results, found, telling).join(" ")}</p>
      <Folded summary={own.limits}>
        {() => (
          <ul>
            {[...(factors.length > dozen ? [own.lookedAt] : []), limits.notLearned, limits.fromHere].map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </Folded>
    </>
  )
}
