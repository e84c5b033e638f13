/** Start worker: the engine's script in a worker. The one-file viewer puts another module in the place of this one. */

/** The name is shown where a browser tells of its threads, and where they are measured. */
export const startWorker = (name: string): Worker =>
  new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module", name })
