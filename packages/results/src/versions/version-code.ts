/**
 * Version code: which functions of two models are written differently. Their text says that they differ, not how it matters; and a
 * function with the same text may still reach for other data, so what code does is seen only in outcomes. Pure.
 */
import type { AnyRunnableModel } from "@laksana/engine"

/** Names as `drift` and `processes.PostFilled.gate`, of those that only one model has too. */
export function changedCode(before: AnyRunnableModel, after: AnyRunnableModel): readonly string[] {
  const [old, now] = [functionsOf(before), functionsOf(after)]
  return [...new Set([...now.keys(), ...old.keys()])].filter((name) => {
    const [was, is] = [old.get(name), now.get(name)]
    return was !== is && was?.text !== is?.text && !isOfOnePart(name, old, now)
  })
}

interface Written {
  readonly text: string
}

type Functions = ReadonlyMap<string, Written>

function functionsOf(model: AnyRunnableModel): Functions {
  const { initial, evolve, drift, observe, openGates } = model
  const named: readonly (readonly [string, unknown])[] = [
    ...Object.entries({ initial, evolve, drift, observe, openGates }),
    ...model.processes.flatMap(({ name, gate, event }) => [
      [`processes.${name}.gate`, gate] as const,
      [`processes.${name}.event`, event] as const,
    ]),
    ...model.variables.map(({ id, read }) => [`variables.${id}.read`, read] as const),
  ]
  return new Map(named.flatMap(([name, of]) => (typeof of === "function" ? [[name, { text: String(of) }]] : [])))
}

/** Of a process or variable that one model lacks, its table says so already. */
function isOfOnePart(name: string, old: Functions, now: Functions): boolean {
  const [list, id] = name.split(".")
  if (id === undefined) return false
  const part = list === "processes" ? `processes.${id}.event` : name
  return !old.has(part) || !now.has(part)
}
