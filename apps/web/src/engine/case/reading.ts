/** Reading: what the program needs to read and write YAML, loaded apart from the rest. */
export { compose } from "../runs/compose.ts"
export { readOpenCase } from "./read-open-case.ts"
export { toldOfFile } from "./told-problem.ts"
export { branchSources, readEditsOf } from "../history/read-edits.ts"
export { yamlText } from "./yaml-text.ts"
