/** The log behind a served viewer: what other programs record is seen, what it records is in the log, and no password is anywhere. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { noServer, PostgresServer } from "../store/postgres-server.ts"
import { noSqlite } from "../store/sqlite-driver.ts"
import { folderForServing, listening, type Served, served, until } from "./served.ts"

const { folder, remove } = folderForServing()
afterAll(remove)

const told = (id: string) => ({
  id,
  type: "TeamFormed",
  jurisdiction: "town",
  occurred: "2024-01-02",
  evidence: "external",
  title: { en: "Team formed", id: "Tim dibentuk" },
  payload: { team: id, members: ["bappeda"] },
})

/** In another process. */
function append(id: string, log: string, ...args: readonly string[]): number {
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(told(id)))
  const ended = laksana(["log", "append", `${id}.json`, "--stream", "town", "--store", log, "--json", ...args], {
    folder,
  })
  if (ended.status !== 0) throw new Error(ended.stderr + ended.stdout)
  return (JSON.parse(ended.stdout) as { readonly streamVersion: number }).streamVersion
}

const post = (server: Served, path: string, what: object) =>
  fetch(`${server.address}api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(what),
  })

describe.skipIf(noSqlite !== undefined)("with a log in SQLite", () => {
  let logs = 0
  let log = ""
  let server: Served
  beforeEach(async () => {
    log = `sqlite:town-${(logs += 1)}.db`
    laksana(["log", "init", "--store", log], { folder })
    append("first", log)
    server = await served(folder, ["--port", "0", "--store", log, "--write", "--by", "siti"])
  })
  afterEach(() => server.end())

  test("what another program appends is seen, and where it went", async () => {
    const live = await listening(server.address, "town")
    await until(() => live.heads.length === 1)
    append("second", log)
    await until(() => live.heads.length === 2)
    expect(live.heads).toMatchObject([
      { id: 1, version: 1, head: { position: 1 }, streams: [] },
      { id: 2, version: 1, head: { position: 2 }, streams: ["town"] },
    ])
    const { stdout } = laksana(["log", "head", "--store", log, "--json"], { folder })
    expect(JSON.parse(stdout)).toMatchObject(live.heads[1]?.head ?? {})
    live.leave()
  })

  test("whoever was cut off hears at once what was missed, and nothing twice", async () => {
    append("second", log)
    append("third", log)
    const resumed = await listening(server.address, "town", 1)
    await until(() => resumed.heads.length > 0)
    expect(resumed.heads).toMatchObject([{ id: 3, streams: ["town"] }])
    const current = await listening(server.address, "town", 3)
    append("fourth", log)
    await until(() => current.heads.length > 0)
    expect(current.heads).toMatchObject([{ id: 4 }])
    const ahead = await listening(server.address, "town", 99)
    await until(() => ahead.heads.length > 0)
    expect(ahead.heads).toMatchObject([{ id: 4, streams: [] }])
    for (const each of [resumed, current, ahead]) each.leave()
  })

  test("of two clients that have seen the same, one records; the other is told, and then records", async () => {
    const answers = await Promise.all(["a", "b"].map((id) => post(server, "append/town?expected=1", told(id))))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const late = answers.findIndex(({ status }) => status === 409)
    const refused = JSON.parse((await answers[late]?.text()) ?? "{}") as {
      readonly problems: readonly { readonly data: { readonly actual: number } }[]
    }
    expect(refused.problems[0]?.data).toMatchObject({ expected: 1, actual: 2, head: { position: 2 } })
    const again = await post(
      server,
      `append/town?expected=${refused.problems[0]?.data.actual}`,
      told(late === 0 ? "a" : "b"),
    )
    expect(again.status).toBe(200)
    const shown = laksana(["log", "show", "town", "--raw", "--store", log, "--json"], { folder })
    const { entries } = JSON.parse(shown.stdout) as {
      readonly entries: readonly { readonly recorder: string; readonly event: { readonly id: string } }[]
    }
    expect(entries.map(({ event }) => event.id).toSorted()).toEqual(["a", "b", "first"])
    expect(entries.slice(1).map(({ recorder }) => recorder)).toEqual(["siti", "siti"])
    expect(laksana(["log", "verify", "--store", log], { folder }).status).toBe(0)
  })

  test("a program and a client that record at once both do", async () => {
    const [served] = await Promise.all([
      post(server, "append/town", told("here")),
      Promise.resolve().then(() => append("there", log)),
    ])
    expect(served.status).toBe(200)
    const about = (await (await fetch(`${server.address}api/about`)).json()) as object
    expect(about).toMatchObject({ head: { position: 3 }, write: true, store: "sqlite" })
  })
})

describe.skipIf(noServer !== undefined)("with a log in PostgreSQL", () => {
  test("it is the same, and its password, user and place are in no answer, nor the password in what is printed", async () => {
    const database = await PostgresServer.start({ lasting: false })
    try {
      const log = (await database.newDatabase()).replace("laksana@", "laksana:s3cret%21@")
      laksana(["log", "init", "--store", log], { folder })
      append("first", log)
      const server = await served(folder, ["--port", "0", "--store", log, "--write", "--by", "siti"])
      const live = await listening(server.address, "town")
      await until(() => live.heads.length === 1)
      const answers = [
        await fetch(`${server.address}api/about`),
        await fetch(`${server.address}api/history/town`),
        await fetch(`${server.address}api/entries/town`),
        await fetch(`${server.address}api/history/city`),
        await post(server, "decide/town", told("second")),
        await post(server, "append/town", told("second")),
        await post(server, "append/town?expected=1", told("third")),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 200, 200, 409])
      await until(() => live.heads.length === 2)
      for (const answer of answers) {
        expect(await answer.text()).not.toMatch(/s3cret|postgres:|laksana@|log1/u)
      }
      const unread = append("fourth", log)
      expect(unread).toBe(3)
      await until(() => live.heads.length === 3)
      expect(await server.end()).toBe(0)
      await until(live.isEnded)
      expect(server.out() + server.err()).not.toMatch(/s3cret/u)
      const json = await served(folder, ["--port", "0", "--store", log, "--json"])
      expect(JSON.parse(json.out())).toMatchObject({
        store: log.replace("s3cret%21", "…"),
        write: false,
      })
      expect(await json.end()).toBe(0)
      expect(json.out() + json.err()).not.toMatch(/s3cret/u)
    } finally {
      await database.remove()
    }
  })
})
