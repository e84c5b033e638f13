/** The packed program: in a folder of its own, with neither sources nor a builder beside it, it serves the viewer that came with it. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { repository, run } from "../architecture/repository.ts"
import { served } from "./served.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-packed-"))
const program = join(folder, "laksana")

beforeAll(async () => {
  const { code, stderr } = await run(process.execPath, [join(repository, "apps/cli/build.mjs"), program], {
    cwd: folder,
  })
  if (code !== 0 || stderr !== "") throw new Error(`It was not packed: ${stderr}`)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("it serves its viewer, every part of it", { timeout: 120_000 }, async () => {
  const server = await served(folder, ["--port", "0"], { LAKSANA_VIEWER: "" }, join(program, "laksana.js"))
  try {
    const page = await (await fetch(server.address)).text()
    const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].map(([, part]) => part ?? "")
    expect(named.length).toBeGreaterThan(1)
    const parts = [...named, ...readdirSync(join(program, "viewer/assets")).map((name) => `assets/${name}`)]
    for (const part of parts) expect([part, (await fetch(server.address + part)).status]).toEqual([part, 200])
    expect(existsSync(join(program, "viewer/laksana.html")), "only what is served").toBe(false)
  } finally {
    expect([await server.end(), server.err()]).toEqual([0, ""])
  }
})
