/**
 * Parameters: what the model does not know, each with a prior, its unit and what it rests on. Base rates and elasticities
 * stand in the causal table (`table.ts`), beside the process they belong to; these are the rest.
 */
import type { Parameter } from "@laksana/engine"
import { change } from "./parameters/change.ts"
import { effects } from "./parameters/effects.ts"
import { standing } from "./parameters/standing.ts"

export const ownParameters: readonly Parameter[] = [...standing, ...effects, ...change]
