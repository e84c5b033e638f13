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
} from "@laksana/words"
import { useCase, useLanguage } from "../../app/app.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import { Folded } from "../../controls/folded.tsx"
import type { DiscoverAsk, FoundBoxes } from "../../engine/why-questions.ts"
import { titlesOf } from "../../levers/case-titles.ts"
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
  const opened = useCase()
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
    outcome: successText(question.success, titlesOf(opened, language), language),
    factors: factorTellings(factors, opened.model.parameters, language),
  }
  const paragraphs = discoveryParagraphs(discovery, telling)
  // In short at first: each box in its sentence, and what they hold together; how far to trust each stands below the chart.
  const [answer, ...further] = paragraphs.slice(0, Math.max(1, boxes.length)).flatMap(([sentence]) => sentence ?? [])
  const together = [
    ...(boxes.length === 0 ? [] : (paragraphs.at(-1) ?? [])),
    ...(because === "rarer" && isToldApart(results) ? [words.rarer[about]()] : []),
  ]
  const drawn = boxesDrawn(results, telling.factors, (place) => own.box(number(place + 1)))
  const { notLearned, fromHere } = sensitivityWords(language).limits
  const notSaid = [
    ...(factors.length > dozen ? [own.lookedAt] : []),
    ...(results.independent === null ? [] : [notLearned]),
    fromHere,
  ]
  return (
    <>
      <p class="lead" data-answer="boxes">
        {answer}
      </p>
      {further.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {together.length === 0 ? null : <p>{together.join(" ")}</p>}
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
          <h3>{own.trust}</h3>
          {boxes.map((_, place) => (
            <p key={place}>
              <strong>{own.box(number(place + 1))}.</strong> {(paragraphs[place] ?? []).slice(1).join(" ")}
            </p>
          ))}
          <ConditionsTable found={found} telling={telling} />
          <TradeOff found={found} telling={telling} />
        </>
      )}
      <TreeTable found={found} telling={telling} />
      <p class="soft small">{discoverGrounds(results, found, telling).join(" ")}</p>
      <Folded summary={own.limits}>
        {() => (
          <ul>
            {notSaid.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </Folded>
    </>
  )
}
