import type { LogFault } from "@laksana/store"
import { describe, expect, test } from "vitest"
import type { Failure } from "../command/failure.ts"
import { notAnAddress, storeFailure } from "../words/log-faults.ts"
import { inStore } from "./open-store.ts"
import { addressFor, storeAddress } from "./store-address.ts"

const asked = (store: string | undefined, environment: Readonly<Record<string, string>> = {}) =>
  storeAddress({ text: () => store, context: { folder: "/office", environment } })

test("the log that is meant is the one named, else LAKSANA_STORE's, else laksana.db in the working folder", () => {
  expect(asked("sqlite:out/a.db", { LAKSANA_STORE: "sqlite:b.db" })).toEqual({
    full: "sqlite:/office/out/a.db",
    shown: "sqlite:out/a.db",
  })
  expect(asked(undefined, { LAKSANA_STORE: "sqlite:/srv/b.db" }).full).toBe("sqlite:/srv/b.db")
  expect(asked(undefined, { LAKSANA_STORE: "" }).full).toBe("sqlite:/office/laksana.db")
  expect(asked(undefined).shown).toBe("sqlite:laksana.db")
})

const secrets = [
  ["postgres://siti:hunter2@server/log", "hunter2"],
  ["postgres://siti:hunt@er2@server/log", "hunt@er2"],
  ["postgresql://siti:hunt%40er2@server:5433/log?sslmode=require", "hunt@er2"],
  ["postgres://server/log?user=siti&password=hunter2", "hunter2"],
  ["postgres://:hunter2@server/log", "hunter2"],
] as const

const wordsOf = (failure: Failure) => JSON.stringify(failure)

describe.each(secrets)("the password of %s is shown nowhere:", (given, secret) => {
  const written = encodeURIComponent(secret)
  const address = addressFor(given, { folder: "/office" })

  test("not where the address is shown, which still says which server", () => {
    for (const form of [secret, written]) expect(address.shown).not.toContain(form)
    expect(address.shown).toContain("server")
    expect(address.full).toBe(given)
  })

  test("nor in what befalls the store, whatever the driver says", () => {
    const reason = `connect to ${given} with ${secret} or ${written}`
    const faults: readonly LogFault[] = [
      { kind: "driver-missing", driver: "pg", reason },
      { kind: "not-found", store: given },
      { kind: "not-a-log", store: given },
      { kind: "exists", store: given },
      { kind: "newer-schema", store: given, found: 3, known: 1, needs: "0.3.0" },
      { kind: "busy", store: given, waitedMs: 30_000 },
      { kind: "unreachable", store: given, waitedMs: 30_000, reason },
      { kind: "disk-full", store: given },
      { kind: "not-allowed", store: given, reason },
      { kind: "damaged", store: given, reason },
      { kind: "other", store: given, reason },
    ]
    for (const form of [secret, written]) {
      for (const fault of faults) expect(wordsOf(storeFailure(fault, address)), fault.kind).not.toContain(form)
      expect(wordsOf(notAnAddress(address))).not.toContain(form)
    }
  })
})

test("a missing driver is told with what to install, and what works without it", () => {
  const address = addressFor("sqlite:a.db", { folder: "/office" })
  const failure = storeFailure({ kind: "driver-missing", driver: "better-sqlite3", reason: "no binding" }, address)
  expect(failure).toMatchObject({ _tag: "Refused", code: "log-driver-missing", exit: 1 })
  for (const part of ["python3", "make", "g++", "postgres://"]) expect(wordsOf(failure)).toContain(part)
})

test("what is no address is refused before anything is opened; a log that is not there as one that is not", async () => {
  const never = () => Promise.reject(new Error("Nothing is to be done."))
  const context = { folder: "/nowhere" }
  expect(await inStore(addressFor("laksana.db", context), never)).toMatchObject({ code: "not-an-address", exit: 2 })
  expect(await inStore(addressFor("sqlite:laksana.db", context), never)).toMatchObject({
    code: "log-not-found",
    exit: 2,
  })
})
