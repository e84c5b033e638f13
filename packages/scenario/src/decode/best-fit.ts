/** Best fit: of the members of a union, the one that a value was most likely meant as, so that the real mistake is named. */
import { type SchemaIssue } from "effect"
import { isMap } from "../yaml/path.ts"
import { keysOf } from "./expected.ts"

/** The issue of the member that shares most keys with the value; a key that only one member has counts most. */
export function bestFit(issues: readonly SchemaIssue.Issue[], value: unknown): SchemaIssue.Issue | undefined {
  if (issues.length < 2 || !isMap(value)) return issues[0]
  const keys = issues.map(memberKeys)
  const owners = (key: string) => keys.filter((each) => each.includes(key)).length
  const scores = keys.map((member, index) => {
    const shared = Object.keys(value).filter((key) => member.includes(key))
    const weight = shared.reduce((sum, key) => sum + (owners(key) === 1 ? 10 : 1), 0)
    return weight - size(issues[index]) / 100
  })
  return issues[scores.indexOf(Math.max(...scores))]
}

function memberKeys(issue: SchemaIssue.Issue): readonly string[] {
  return issue._tag === "Composite" ? keysOf(issue.ast) : []
}

function size(issue: SchemaIssue.Issue | undefined): number {
  return issue?._tag === "Composite" ? issue.issues.length : 1
}
