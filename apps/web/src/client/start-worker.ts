/** Start worker: the engine's script in a worker. The one-file viewer puts another module in the place of this one. */

export const startWorker = (): Worker =>
  new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module", name: "laksana" })
