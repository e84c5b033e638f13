/** Looked at: the milestone, the deadline and the indicator that a view asks about, or those that it asks about unless told. */
import type { Day } from "@laksana/core"
import type { CaseView } from "../engine/protocol.ts"
import { answerSide, type Asked } from "../levers/asked.ts"
import type { ViewState } from "../state/view-state.ts"

export interface LookedAt {
  readonly milestone: string
  readonly deadline: Day
  readonly indicator: string
}

/** The milestone of a target comes first, then the model's last, which is its goal; the deadline of a target, then the horizon. */
export function lookedAt(
  { milestone, deadline, indicator }: Pick<ViewState, "milestone" | "deadline" | "indicator">,
  asked: Asked,
  { model }: Pick<CaseView, "model">,
): LookedAt {
  const [target] = asked.sides[answerSide(asked)]?.file.targets ?? []
  const known = model.milestones.find(({ id }) => id === milestone)?.id
  const chosen = known ?? target?.milestone ?? model.milestones.at(-1)?.id ?? ""
  const by = deadline ?? (target?.milestone === chosen ? target.by : undefined) ?? asked.horizon
  const shown =
    model.indicators.find(({ id }) => id === indicator) ?? model.indicators.find(({ id }) => id === "skpAdoption")
  return {
    milestone: chosen,
    deadline: by < asked.start ? asked.start : by > asked.horizon ? asked.horizon : by,
    indicator: (shown ?? model.indicators[0])?.id ?? "",
  }
}
