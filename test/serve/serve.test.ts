/** `laksana serve` as a process: what it prints, what it refuses to begin, and how it ends. */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { noSqlite } from "../store/sqlite-driver.ts"
import { folderForServing, listening, served, until } from "./served.ts"

const { folder, remove } = folderForServing()
afterAll(remove)

describe("what it prints", () => {
  test("is one line with an address at which the viewer is, on a port of its own choice", async () => {
    const server = await served(folder, ["--port", "0"])
    expect(server.out()).toMatch(/^The viewer is at http:\/\/127\.0\.0\.1:[1-9]\d*\/\n$/u)
    expect(await (await fetch(server.address)).text()).toBe("<!doctype html><title>Laksana</title>\n")
    expect([await server.end(), server.err()]).toEqual([0, ""])
  })

  test("is with --json a line of JSON, and in Indonesian a line of that", async () => {
    const [json, indonesian] = await Promise.all([
      served(folder, ["--port", "0", "--json"]),
      served(folder, ["--port", "0", "--lang", "id"]),
    ])
    expect(JSON.parse(json.out())).toEqual({ version: 1, address: json.address, store: null, write: false })
    expect(json.out().trimEnd()).not.toContain("\n")
    expect(indonesian.out()).toBe(`Penampil tersedia di ${indonesian.address}\n`)
    await Promise.all([json.end(), indonesian.end()])
  })

  test("warns where others can reach it", async () => {
    const server = await served(folder, ["--port", "0", "--host", "0.0.0.0"])
    await until(() => server.err().startsWith("Warning: on 0.0.0.0 others on the network can reach this viewer."))
    expect((await fetch(server.address)).status).toBe(200)
    await server.end()
  })

  test("is opened in the browser with --open; where there is none, that is told and it serves on", async () => {
    const programs = join(folder, "programs")
    mkdirSync(programs)
    writeFileSync(join(programs, "xdg-open"), `#!/bin/sh\nprintf '%s' "$1" > '${folder}/opened'\n`)
    chmodSync(join(programs, "xdg-open"), 0o755)
    const server = await served(folder, ["--port", "0", "--open"], { PATH: `${programs}:${process.env["PATH"] ?? ""}` })
    const opened = () => readFileSync(join(folder, "opened"), { encoding: "utf8", flag: "a+" })
    await until(() => opened() === server.address)
    await server.end()
    rmSync(programs, { recursive: true })
    const alone = await served(folder, ["--port", "0", "--open"], { PATH: folder })
    await until(() => alone.err().includes(`No browser could be opened. Open ${alone.address} in one.`))
    expect(await alone.end()).toBe(0)
  })
})

describe("what it refuses to begin", () => {
  const refusal = (...args: string[]) => {
    const { status, stderr, stdout } = laksana(["serve", ...args], { folder })
    return [status, stderr + stdout] as const
  }
  const withViewer = (...args: string[]) => {
    process.env["LAKSANA_VIEWER"] = "viewer"
    try {
      return refusal(...args)
    } finally {
      delete process.env["LAKSANA_VIEWER"]
    }
  }

  test("is a port that is taken, with what to do", async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve))
    const address = taken.address()
    const port = typeof address === "object" && address !== null ? String(address.port) : ""
    const [status, said] = withViewer("--port", port)
    expect(status).toBe(1)
    expect(said).toContain(`Port ${port} of 127.0.0.1 is taken`)
    expect(said).toContain("--port 0")
    const [, json] = withViewer("--port", port, "--json")
    expect(JSON.parse(json)).toMatchObject({ version: 1, problems: [{ code: "port-taken" }] })
    await new Promise((resolve) => taken.close(resolve))
  })

  test("is a port or a host that there is not, and writing without a log", () => {
    expect(withViewer("--port", "70000")).toEqual([2, expect.stringContaining("There is no port 70000.")])
    expect(withViewer("--port", "0", "--host", "203.0.113.9")).toEqual([
      2,
      expect.stringContaining("“203.0.113.9” is not an address of this machine."),
    ])
    expect(withViewer("--write")).toEqual([2, expect.stringContaining("--write needs --store")])
    expect(withViewer("--by", "siti", "--store", "sqlite:a.db")[0]).toBe(2)
    expect(withViewer("--store", "sqlite:nothing.db")).toEqual([2, expect.stringContaining("There is no log at")])
    expect(withViewer("--store", "file.db")).toEqual([2, expect.stringContaining("is not the address of a log")])
  })

  test("is a viewer that has not been built, with what builds it", () => {
    process.env["LAKSANA_VIEWER"] = "nowhere"
    const [status, said] = refusal("--port", "0")
    delete process.env["LAKSANA_VIEWER"]
    expect(status).toBe(1)
    expect(said).toContain("The viewer has not been built.")
    expect(said).toContain("npx -y pnpm@12.21.0 laksana serve")
  })
})

describe.skipIf(noSqlite !== undefined)("it ends", () => {
  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "on %s with 0, within two seconds, streams first",
    async (signal) => {
      const log = `sqlite:${signal}.db`
      laksana(["log", "init", "--store", log], { folder })
      writeFileSync(join(folder, "begun.json"), JSON.stringify(entryOf("begun")))
      laksana(["log", "append", "begun.json", "--stream", "town", "--store", log], { folder })
      const server = await served(folder, ["--port", "0", "--store", log])
      const stream = await listening(server.address, "town")
      await until(() => stream.heads.length === 1)
      const began = Date.now()
      expect(await server.end(signal)).toBe(0)
      expect(Date.now() - began).toBeLessThan(2_000)
      await until(stream.isEnded)
      expect(server.err()).toBe("")
      await expect(fetch(server.address)).rejects.toThrow("fetch failed")
    },
  )
})

function entryOf(id: string): object {
  return {
    id,
    type: "TeamFormed",
    jurisdiction: "town",
    occurred: "2024-01-02",
    evidence: "external",
    title: { en: "Team formed", id: "Tim dibentuk" },
    payload: { team: id, members: ["bappeda"] },
  }
}
