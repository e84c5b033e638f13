import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { laksana } from "./context-for-tests.ts"

const folder = fileURLToPath(new URL("../../../..", import.meta.url))
const ask = (line: string | readonly string[]) => laksana(line, { folder })

describe("a command line is answered with", () => {
  test("the overview where it names nothing, all of the help where it asks for it", async () => {
    const [short, full] = [await ask([]), await ask("--help")]
    expect([short.exit, full.exit]).toEqual([0, 0])
    expect(full.out.length).toBeGreaterThan(short.out.length)
  })

  test("the commands of a group where it names no more than that, asked for or not", async () => {
    const [bare, help] = [await ask("log"), await ask("log --help")]
    expect(bare).toEqual(help)
    expect(bare.exit).toBe(0)
    expect(bare.out).toMatch(/^ {2}log import /m)
  })

  test("the help of a command of two words", async () => {
    const { exit, out } = await ask("log import --help")
    expect([exit, out]).toEqual([0, expect.stringContaining("Usage: laksana log import CASE|FILE [OPTIONS]")])
  })

  test("the version, whatever else is asked", async () => {
    expect((await ask("log -V")).out).toBe("laksana 0.0.0\n")
  })

  test.each([
    ["log appendd", "There is no command “log appendd”.", "Did you mean log append?"],
    ["log appendd --lang id", "Tidak ada perintah “log appendd”.", "Mungkin maksud Anda log append?"],
    ["log zzz", "There is no command “log zzz”.", "See laksana log --help."],
    ["logg append", "There is no command “logg”.", "Did you mean log?"],
  ])("what was perhaps meant: %s", async (line, message, hint) => {
    const { exit, err } = await ask(line)
    expect(exit).toBe(2)
    expect(err).toContain(message)
    expect(err).toContain(hint)
  })
})
