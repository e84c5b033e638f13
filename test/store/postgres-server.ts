/**
 * A PostgreSQL server of this test run's own, from the programs that are installed: it listens on loopback alone, holds nothing but
 * what tests write, and can be killed as a power cut would.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import pg from "pg"

/** Where the server's programs are; undefined where they are not installed. */
function programs(): string | undefined {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").toSorted() : []
  const folders = [
    ...versions.toReversed().map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env["PATH"] ?? "").split(":"),
  ]
  return folders.find((folder) => folder !== "" && existsSync(join(folder, "initdb")))
}

/** Why tests that need a server are skipped; undefined where they run. In CI they are never skipped. */
export const noServer: string | undefined =
  programs() === undefined && process.env["CI"] === undefined ? "PostgreSQL is not installed" : undefined

/** The server refuses to run as root: there it runs as the user that its package makes. */
function user(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  return { uid: id("-u"), gid: id("-g") }
}

export class PostgresServer {
  private readonly bin: string
  private readonly folder: string
  private readonly port: number
  private readonly owner: ReturnType<typeof user>
  private readonly lasting: boolean
  private child: ChildProcess | undefined
  private databases = 0

  private constructor(bin: string, folder: string, port: number, owner: ReturnType<typeof user>, lasting: boolean) {
    this.bin = bin
    this.folder = folder
    this.port = port
    this.owner = owner
    this.lasting = lasting
  }

  /** `lasting: false` where nothing has to outlast the machine: answers then wait for no disk. */
  static async start({ lasting = true }: { readonly lasting?: boolean } = {}): Promise<PostgresServer> {
    const bin = programs()
    if (bin === undefined) throw new Error("PostgreSQL is not installed, and in CI it must be.")
    const folder = mkdtempSync(join(tmpdir(), "laksana-postgres-"))
    const owner = user()
    if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
    const server = new PostgresServer(bin, folder, await freePort(), owner, lasting)
    const data = ["-D", join(folder, "data"), "-U", "laksana", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"]
    execFileSync(join(bin, "initdb"), data, { ...owner, stdio: "pipe", env: { PATH: bin } })
    await server.run()
    return server
  }

  /** A database that nobody else uses. */
  async newDatabase(): Promise<string> {
    const name = `log${(this.databases += 1)}`
    const client = new pg.Client(this.address("postgres"))
    await client.connect()
    await client.query(`CREATE DATABASE ${name}`)
    await client.end()
    return this.address(name)
  }

  /** Kills every process of the server at once, so that nothing is put in order. */
  async kill(): Promise<void> {
    const postmaster = this.child?.pid
    if (postmaster === undefined) return
    const ended = new Promise((resolve) => this.child?.once("exit", resolve))
    const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, "utf8").split(" ").map(Number)
    for (const pid of [postmaster, ...children.filter((each) => each > 0)]) {
      try {
        process.kill(pid, "SIGKILL")
      } catch {
        // It has ended by itself.
      }
    }
    await ended
    this.child = undefined
  }

  /** Starts the server and waits until it answers. */
  async run(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const { port, folder, owner } = this
      const own = { port, listen_addresses: "127.0.0.1", unix_socket_directories: folder, max_connections: 60 }
      const settings = this.lasting ? own : { ...own, fsync: "off", full_page_writes: "off" }
      const set = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
      this.child = spawn(join(this.bin, "postgres"), ["-D", join(folder, "data"), ...set], {
        ...owner,
        stdio: "ignore",
      })
      if (await this.answers(this.child)) return
      // What the killed server shared may not be free yet.
      await setTimeout(100)
    }
    throw new Error("PostgreSQL does not start.")
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private address(database: string): string {
    return `postgres://laksana@127.0.0.1:${this.port}/${database}`
  }

  private async answers(child: ChildProcess): Promise<boolean> {
    while (child.exitCode === null && child.signalCode === null) {
      const client = new pg.Client(this.address("postgres"))
      const isUp = await client.connect().then(
        () => true,
        () => false,
      )
      await client.end().catch(() => {})
      if (isUp) return true
      await setTimeout(30)
    }
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === "string") throw new Error("No port.")
  return address.port
}
