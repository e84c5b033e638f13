/** Other history: the history under edits beside the history as it was, as `whatif` tells it: a preview of few draws, then all. */
import { prepareWhatIf, toldOtherwise } from "@laksana/engine"
import { whatIfResults } from "@laksana/results"
import { editsOf, withOverlays, type WrittenEdit } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import { reading } from "../case/opening.ts"
import { Mistaken } from "../mistaken.ts"
import type { WhatIfAsk, WhatIfStep } from "../protocol.ts"
import type { Engine } from "../runs/project.ts"
import type { Turn } from "../turn.ts"
import { provenanceWith, tellable } from "./tellable.ts"
import { tellingMistakes } from "./telling-mistakes.ts"

/** Milliseconds between two words of how far it is. */
const between = 100

export async function otherHistory(
  ask: WhatIfAsk,
  open: OpenCase,
  engine: Engine,
  tell: (step: WhatIfStep) => void,
  turn: Turn,
): Promise<void> {
  const { draws: of, preview, draw: example = 0 } = ask
  if (ask.edits.length === 0) throw new Mistaken([tellingMistakes.nothing])
  tell({ stage: "preview", done: 0, of, results: null })
  // Read before anything is worked out: a mistake is told at once.
  const edits = await readEdits(ask, open)
  const ready = await tellable(ask, open, engine, turn)
  const compiled = editsOf(edits, ready.theCase, ready.model)
  const against = open.branches.find(({ id }) => id === ask.against)
  const { branchSources } = await reading()
  const provenance = await provenanceWith(ready, [
    ...(against === undefined ? [] : branchSources(against.id, open)),
    { path: "edits", text: JSON.stringify(edits) },
  ])
  const parts = prepareWhatIf(
    ready.abduction,
    compiled,
    against === undefined ? {} : { against: editsOf(against.edits, ready.theCase, ready.model) },
  )
  const { until, model, theCase } = ready
  const about = { provenance, branch: null, against: against?.id ?? null, until, edits, model, theCase }
  const results = () =>
    whatIfResults(about, parts.summary(), { draw: example, told: toldOtherwise(ready.abduction, compiled, example) })
  let told = turn.now()
  for (let draw = 0; draw < of; draw++) {
    parts.add(draw, draw + 1)
    const done = draw + 1
    if (done === preview && done < of) tell({ stage: "preview", done, of, results: results() })
    else if (turn.now() - told >= between) {
      tell({ stage: "preview", done, of, results: null })
      told = turn.now()
    }
    await turn.pause()
  }
  tell({ stage: "whole", done: of, of, results: results() })
}

/** Read as a branch file is, against the history that will be told, so that a mistake is told at its place among them. */
async function readEdits({ edits, overlays, scenario }: WhatIfAsk, open: OpenCase): Promise<readonly WrittenEdit[]> {
  const { readEditsOf } = await reading()
  const file = open.scenarios.find((each) => each.file.id === scenario?.base)?.file
  const laid = [...overlays, ...(scenario?.changes?.overlays ?? file?.overlays ?? [])]
  return readEditsOf(edits, withOverlays(open.theCase, laid), await open.withSchemas())
}
