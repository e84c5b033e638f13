/** Progress: one line on a terminal, written over and over; silent elsewhere. The clock is read here and nowhere else. */
import type { Output } from "../command/command.ts"

export interface Progress {
  readonly show: (done: number) => void
  readonly clear: () => void
}

/** `line` puts (done, per second, seconds left) into words. */
export function progressOn(
  err: Output,
  all: number,
  line: (done: number, perSecond: number, left: number) => string,
): Progress {
  if (!err.isTerminal) return { show: () => {}, clear: () => {} }
  const began = performance.now()
  let shown = 0
  const write = (text: string) => {
    err.write(`\r${text.slice(0, err.width - 1).padEnd(shown)}`)
    shown = Math.min(text.length, err.width - 1)
  }
  return {
    show: (done) => {
      const seconds = Math.max(1e-3, (performance.now() - began) / 1000)
      const perSecond = done / seconds
      write(line(done, perSecond, perSecond === 0 ? 0 : (all - done) / perSecond))
    },
    clear: () => {
      if (shown > 0) err.write(`\r${" ".repeat(shown)}\r`)
      shown = 0
    },
  }
}

/** One line on a terminal while something else is done; the result takes it away again. */
export function notice(err: Output, text: string): () => void {
  if (!err.isTerminal) return () => {}
  err.write(text)
  return () => err.write(`\r${" ".repeat(text.length)}\r`)
}
