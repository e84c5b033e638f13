/** Alike: whether two scenarios can be held against each other run by run: from one start, one history, by the same milestones. */
import type { LabelledScenario } from "@laksana/scenario"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { refusal } from "../words/run-mistakes.ts"
import type { RunScenario } from "./load-run.ts"

/** A file, and the one of its scenarios that is meant. */
export type Side = readonly [RunScenario, Pick<LabelledScenario, "milestones">]

/** Why not; undefined where they can. */
export function unlikeSides([base, a]: Side, [other, b]: Side): Failure | undefined {
  const sides = [base.experiment.id, other.experiment.id] as const
  if (base.experiment.start !== other.experiment.start) {
    return refusal("different-starts", exitCodes.usage, (words) =>
      words.differentStarts(sides, base.experiment.start, other.experiment.start),
    )
  }
  if (base.theCase.overlaid.join() !== other.theCase.overlaid.join()) {
    const names = (side: RunScenario) => side.theCase.overlaid.join(" + ") || "–"
    return refusal("different-overlays", exitCodes.usage, (words) =>
      words.differentOverlays(sides, names(base), names(other)),
    )
  }
  const differing = differentMilestones(a, b)
  if (differing.length > 0)
    return refusal("different-milestones", exitCodes.usage, (words) => words.differentMilestones(sides, differing))
  return undefined
}

function differentMilestones(a: Side[1], b: Side[1]): readonly string[] {
  const ids = [...new Set([...a.milestones, ...b.milestones].map(({ id }) => id))]
  const conditions = ({ milestones }: Side[1], id: string) =>
    JSON.stringify(milestones.find((each) => each.id === id)?.all)
  return ids.filter((id) => conditions(a, id) !== conditions(b, id))
}
