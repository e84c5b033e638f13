/** Pages: entries a thousand at a time, so that a long log is never held whole. */

export const pageSize = 1000

/** What a list holds, in pages. */
export async function* pagesOf<T>(list: () => readonly T[]): AsyncGenerator<readonly T[]> {
  const all = list()
  for (let at = 0; at < all.length; at += pageSize) yield all.slice(at, at + pageSize)
}

/** Pages asked for one after the other, each of what comes after the place of the last of the one before; ends with an empty one. */
export async function* pagesAfter<T>(
  first: number,
  ask: (after: number) => Promise<readonly T[]>,
  placeOf: (last: T) => number,
): AsyncGenerator<readonly T[]> {
  for (let after = first; ; ) {
    const page = await ask(after)
    const last = page.at(-1)
    if (last === undefined) return
    after = placeOf(last)
    yield page
  }
}

/** Everything in the pages, as one list. */
export async function collected<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const page of pages) for (const each of page) all.push(each)
  return all
}
