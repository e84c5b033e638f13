/** `serve`: the built viewer on an address of this machine, with a log behind it where one is named, until it is ended. */
import type { EventLog } from "@laksana/store"
import { once } from "node:events"
import type { Context, Invocation, Run } from "../command/command.ts"
import { type ExitCode, exitCodes } from "../command/exit-code.ts"
import { type Failure, type Loaded, loaded, usage } from "../command/failure.ts"
import { loadModel } from "../files/load-model.ts"
import { inStore } from "../logs/open-store.ts"
import { recorderOf } from "../logs/recorder.ts"
import { addressFor, type StoreAddress } from "../logs/store-address.ts"
import type { LogBehind } from "../serving/api/behind.ts"
import { isLoopback } from "../serving/hosts.ts"
import { untilLeft } from "../serving/leaving.ts"
import { openBrowser } from "../serving/open-browser.ts"
import { usualLimits } from "../serving/server.ts"
import { start, type Started, type ToServe } from "../serving/start.ts"
import { viewerFiles } from "../serving/viewer-files.ts"
import { viewerFolder } from "../serving/viewer-folder.ts"
import { serveWords } from "../words/serve.ts"

const beatMs = 15_000

export const serveCommand: Run = async (invocation) => {
  const { context, text } = invocation
  const mistake = lacking(invocation)
  if (mistake !== undefined) return mistake
  const folder = await viewerFolder(context)
  if (folder._tag !== "Loaded") return folder
  const named = text("store")
  const files = await viewerFiles(folder.value, { withLog: named !== undefined })
  if (named === undefined) return serveUntilLeft({ files, store: undefined, limits: usualLimits }, invocation)
  const address = addressFor(named, context)
  return inStore(address, async (log) => {
    const behind = await logBehind(log, address, invocation)
    if (behind._tag !== "Loaded") return behind
    return serveUntilLeft({ files, store: { address, behind: behind.value }, limits: usualLimits }, invocation)
  })
}

function lacking({ flag, text }: Invocation): Failure | undefined {
  const needs = (option: string, needed: string) => usage({ kind: "option-needs", option, needed })
  if (flag("write") && text("store") === undefined) return needs("--write", "--store")
  return text("by") !== undefined && !flag("write") ? needs("--by", "--write") : undefined
}

async function logBehind(log: EventLog, { full }: StoreAddress, invocation: Invocation): Promise<Loaded<LogBehind>> {
  const model = await loadModel(undefined, invocation.context)
  if (model._tag !== "Loaded") return model
  return loaded({
    log,
    listeners: { count: 0 },
    beatMs,
    write: invocation.flag("write"),
    kind: full.startsWith("sqlite:") ? "sqlite" : "postgres",
    model: model.value,
    invocation,
  })
}

function serveUntilLeft(toServe: ToServe, invocation: Invocation): Promise<ExitCode | Failure> {
  const { context } = invocation
  return untilLeft(context, async (leaving) => {
    const told = wordsOf(toServe, invocation)
    if (told._tag !== "Loaded") return told
    const started = await start(toServe, invocation)
    if (started._tag !== "Loaded") return started
    tell(started.value, toServe, told.value, invocation)
    if (invocation.flag("open")) await open(started.value, context)
    if (!leaving.aborted) await once(leaving, "abort")
    if (context.err.isTerminal) context.err.write(`${serveWords[context.language].stopping}\n`)
    await started.value.stop()
    return exitCodes.done
  })
}

/** What is said of the log; a recorder without a name is told before anything is served. */
function wordsOf({ store }: ToServe, invocation: Invocation): Loaded<readonly string[]> {
  if (store === undefined) return loaded([])
  const words = serveWords[invocation.context.language]
  const { shown } = store.address
  if (!store.behind.write) return loaded([words.reads(shown)])
  const recorder = recorderOf(invocation)
  return recorder._tag === "Loaded" ? loaded([words.writes(shown, recorder.value)]) : recorder
}

/** The results are one line; what else there is to say are messages. */
function tell({ host, address }: Started, { store }: ToServe, log: readonly string[], { context }: Invocation): void {
  const { json, plain, language, out, err } = context
  const words = serveWords[language]
  const write = store?.behind.write ?? false
  const result = { version: 1, address, store: store?.address.shown ?? null, write }
  if (json) out.write(`${JSON.stringify(result)}\n`)
  else out.write(`${plain ? address : words.at(address)}\n`)
  if (!isLoopback(host)) err.write(`${words.reachable(host, write)}\n`)
  if (!err.isTerminal) return
  for (const line of [...log, words.stop]) err.write(`${line}\n`)
}

async function open({ address }: Started, { language, err }: Context): Promise<void> {
  if (!(await openBrowser(address))) err.write(`${serveWords[language].notOpened(address)}\n`)
}
