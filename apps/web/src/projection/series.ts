/** Series: what a step of a projection gives to each chart. Scenarios are called as their files are. */
import type { CurvePoint, CurveScenario, FanScenario, PairedMilestone } from "@laksana/charts"
import type { Day, Language } from "@laksana/core"
import type { Titles } from "@laksana/words"
import type { ProjectStep } from "../engine/protocol.ts"

export function labelOf({ results }: ProjectStep, side: number, language: Language): string {
  return results.scenarios[side]?.label[language] ?? ""
}

/** The side that an answer is about, and then the baseline; what else is asked follows. */
export function answerFirst(step: ProjectStep): readonly number[] {
  const [baseline = 0, answer, ...others] = step.results.scenarios.map((_, side) => side)
  return answer === undefined ? [baseline] : [answer, baseline, ...others]
}

export function curvesOf(
  step: ProjectStep,
  milestone: string,
  sides: readonly number[],
  language: Language,
): readonly CurveScenario[] {
  return sides.map((side) => ({
    id: step.results.scenarios[side]?.id ?? String(side),
    label: labelOf(step, side, language),
    runs: step.results.runs,
    curve: step.curves[side]?.[milestone] ?? [],
  }))
}

export function fansOf(
  step: ProjectStep,
  indicator: string,
  sides: readonly number[],
  language: Language,
): readonly FanScenario[] {
  return sides.map((side) => ({
    id: step.results.scenarios[side]?.id ?? String(side),
    label: labelOf(step, side, language),
    runs: step.results.runs,
    months: step.results.scenarios[side]?.indicators[indicator] ?? [],
  }))
}

export function pairedOf(
  compared: NonNullable<ProjectStep["compared"][number]>,
  titles: Titles,
): readonly PairedMilestone[] {
  return Object.entries(compared.milestones).map(([id, { earlier, later, same, neither, shift }]) => ({
    id,
    label: titles.milestone(id),
    earlier,
    later,
    same,
    neither,
    shift,
  }))
}

/** What has been reached by a day: as of the last month's end that is not after it. */
export function pointBy(curve: readonly CurvePoint[], day: Day): CurvePoint | undefined {
  return curve.findLast((point) => point.day <= day) ?? curve[0]
}
