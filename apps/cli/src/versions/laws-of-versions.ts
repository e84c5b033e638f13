/** Laws of versions: the laws of either version, looked at in a few examples of each; which of the two breaks what. */
import { type Law, lawsOf } from "@laksana/laws"
import { addDays, effectiveHistory } from "@laksana/core"
import { timeOfDay } from "@laksana/engine"
import type { VersionLaw, VersionLaws } from "@laksana/results"
import { pastOf } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { trialsOf } from "../counterexample/scenario-text.ts"
import type { CheckedLaw } from "../running/check-laws.ts"
import { checkWatched } from "../running/check-watched.ts"
import type { LoadedSubject } from "../running/load-subject.ts"
import { inSurroundings } from "../running/surroundings.ts"
import type { UnderVersion } from "./under-version.ts"

type Lawful = Pick<UnderVersion, "theCase" | "model" | "experiment">

/** Where examples come from: the same ones under both versions, as far as their models allow. */
const seed = 1

export function lawsOfVersions(before: Lawful, after: Lawful, examples: number, context: Context): VersionLaws {
  const [was, is] = [before, after].map((version) => checked(version, examples, context))
  const laws = [...new Map([...(is ?? []), ...(was ?? [])].map(({ law }) => [law.id, law])).values()]
  const verdictIn = (found: readonly CheckedLaw[] | undefined, { id }: Law) =>
    found?.find(({ law }) => law.id === id)?.verdict
  const looked = laws.filter((law) => [was, is].some((found) => verdictIn(found, law)?.result !== "inapplicable"))
  return {
    examples,
    looked: looked.length,
    broken: looked.flatMap((law): readonly VersionLaw[] => {
      const [old, now] = [verdictIn(was, law), verdictIn(is, law)]
      const broken = now?.result === "broken" ? now : old
      if (broken?.result !== "broken") return []
      const { id, states } = law
      return [{ id, states, before: resultOf(old), after: resultOf(now), violation: broken.violation }]
    }),
  }
}

const resultOf = (verdict: CheckedLaw["verdict"] | undefined): VersionLaw["before"] =>
  verdict?.result === "holds" || verdict?.result === "broken" ? verdict.result : "inapplicable"

function checked(version: Lawful, runs: number, context: Context): readonly CheckedLaw[] {
  const { theCase, model, experiment } = version
  const parts = {
    history: theCase.events,
    past: pastOf(theCase, model, effectiveHistory),
    start: timeOfDay(addDays(theCase.observed, 1)),
    trials: trialsOf(experiment, model).slice(0, 1),
  }
  const subject: LoadedSubject = {
    kind: "scenario",
    name: experiment.id,
    argument: experiment.id,
    model,
    parts,
    theCase,
    trialNames: [],
    warnings: [],
  }
  return checkWatched(lawsOf({ model, ...parts, surroundings: inSurroundings }), subject, { runs, seed }, context)
}
