/** Told: work in parts that are counted, told as how far all of it is. */

export function* told<P, T>(parts: Generator<number, T>, progress: (done: number) => P): Generator<P, T> {
  for (;;) {
    const part = parts.next()
    if (part.done === true) return part.value
    yield progress(part.value)
  }
}
