/** Read: what reading a file gives: its value, perhaps with warnings, or every mistake found in it. */
import { inOrder, type Problem } from "./problems/problem.ts"

export type Read<T> =
  | { readonly _tag: "Read"; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly _tag: "Invalid"; readonly problems: readonly Problem[] }

/** The value if no problem is an error; warnings alone do not refuse a file. */
export function readOf<T>(value: T | undefined, problems: readonly Problem[]): Read<T> {
  if (value === undefined || problems.some((problem) => problem.severity === "error"))
    return { _tag: "Invalid", problems: inOrder(problems) }
  return { _tag: "Read", value, warnings: inOrder(problems) }
}
