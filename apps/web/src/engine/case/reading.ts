/** Reading: what the program needs to read and write YAML, loaded apart from the rest. */
export { readOpenCase } from "./read-open-case.ts"
export { toldOfFile } from "./told-problem.ts"
