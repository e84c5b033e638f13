/** The branch that cannot be reached: a switch over every case of a union ends here, and the compiler proves it. */
export function absurd(impossible: never): never {
  throw new Error(`a case that the types rule out: ${JSON.stringify(impossible)}`)
}
