/** Boot: what the page needs to begin: the engine in its threads, the link, and the cases that come with the viewer. */
import { makeClient } from "./client/make-client.ts"
import type { EngineClient } from "./client/engine-client.ts"
import { threadsOf } from "./client/thread.ts"
import { startWorker } from "./client/start-worker.ts"

export { builtInTitles } from "./cases/titles.ts"
export { linkOf } from "./state/link.ts"
export { stateOf } from "./state/read-link.ts"

export const startEngine = (): EngineClient => makeClient(threadsOf(startWorker))
