/** The documents tell the truth: what they name exists, what they show runs, and no file holds on one machine only. */
import { describe, expect, test } from "vitest"
import { filesUnder, head, repository, textOf } from "../architecture/repository.ts"
import { faultsOf, machineFaults, type Repository } from "./faults.ts"

const files = filesUnder(repository)
const manifest = JSON.parse(textOf(repository, "package.json")) as {
  readonly scripts: Readonly<Record<string, string>>
  readonly packageManager: string
}
const real: Repository = {
  files: new Set(files),
  read: (file) => textOf(repository, file),
  scripts: new Set(Object.keys(manifest.scripts)),
  pnpm: manifest.packageManager.replace("pnpm@", ""),
}
const documents = files.filter((file) => /(^|\/)README(\.id)?\.md$|^docs\/.*\.md$/.test(file))

test("there is a README at the root, and one in every package", () => {
  const owners = new Set(files.flatMap((file) => /^packages\/[^/]+(?=\/src\/)/.exec(file)?.[0] ?? []))
  expect(owners.size).toBeGreaterThanOrEqual(4)
  expect(
    ["README.md", ...[...owners].map((owner) => `${owner}/README.md`)].filter((file) => !real.files.has(file)),
  ).toEqual([])
})

test("every path, link, command and shown region in a document is real", () => {
  const faults = documents.flatMap((file) => faultsOf(file, real.read(file), real).map((fault) => `${file}: ${fault}`))
  expect(head(faults)).toEqual([])
})

test("the README gives the two commands", () => {
  const readme = real.files.has("README.md") ? real.read("README.md") : ""
  for (const script of ["start", "test"]) expect(readme).toContain(`npx -y pnpm@${real.pnpm} ${script}`)
})

test("no file names a folder of one machine or the host of a registry", () => {
  const texts = files.filter(
    (file) => !/\.(png|ico|woff2?|tsbuildinfo)$/.test(file) && !file.startsWith("test/readme/"),
  )
  expect(texts.length).toBeGreaterThan(100)
  const faults = texts.flatMap((file) => machineFaults(real.read(file)).map((fault) => `${file}: ${fault}`))
  expect(head(faults)).toEqual([])
})

describe("a fault is caught", () => {
  const contents: Readonly<Record<string, string>> = {
    "README.md": "# Two  words, (and more)\n",
    "docs/terms.md": "# Terms\n\n## Random time change\n",
    "packages/core/src/day.ts": [
      "export function year() {",
      "  // #region days",
      "  const days = 365",
      "",
      "    + 1",
      "  // #endregion",
      "}",
    ].join("\n"),
    "scenarios/paser/history.yaml": "- id: one\n",
  }
  const small: Repository = {
    files: new Set(Object.keys(contents)),
    read: (file) => contents[file] ?? "",
    scripts: new Set(["start", "test"]),
    pnpm: "12.21.0",
  }
  const region = (code: string, from = "packages/core/src/day.ts#days") =>
    `<!-- from ${from} -->\n\`\`\`ts\n${code}\n\`\`\`\n`

  test.each([
    ["`packages/core/src/day.ts`, `scenarios/paser/`, `history.yaml`, `docs`"],
    ["`out/paser/results.json` and `packages/core/dist/index.js` are written by a run"],
    ["`@laksana/core`, `and/or`, `a.b`, `--as-of`, `replay CASE`, `<name>.scenario.yaml`, `*.ts`, `6/11`"],
    [
      "[terms](docs/terms.md#random-time-change), [web](https://example.org/none.md), ![](scenarios/paser/history.yaml)",
    ],
    ["[above](#two--words-and-more)"],
    ["`npx -y pnpm@12.21.0 start`, `npx -y pnpm@12.21.0 exec vitest`"],
    [region("const days = 365\n\n  + 1")],
    [region("- id: one", "scenarios/paser/history.yaml")],
  ])("sound: %s", (text) => {
    expect(faultsOf("README.md", text, small)).toEqual([])
  })

  test.each([
    ["`packages/core/src/gone.ts`", "`packages/core/src/gone.ts` is no file or folder"],
    ["`packages/gone/`", "`packages/gone/` is no file or folder"],
    ["`gone.yaml`", "`gone.yaml` is no file or folder"],
    ["`elsewhere/gone.ts`", "`elsewhere/gone.ts` is no file or folder"],
    ["[x](docs/gone.md)", "the link to docs/gone.md leads nowhere"],
    ["![x](docs/gone.svg)", "the link to docs/gone.svg leads nowhere"],
    ["[x](docs/terms.md#gone)", "docs/terms.md has no heading for the link to docs/terms.md#gone"],
    ["```sh\nnpx -y pnpm@12.21.0 begin\n```", "`npx -y pnpm@12.21.0 begin`: package.json has no script begin"],
    ["`npx -y pnpm@11.0.0 start`", "`npx -y pnpm@11.0.0 start`: the repository's pnpm is 12.21.0"],
    [region("const days = 366"), "code shown from packages/core/src/day.ts#days is not what stands there"],
    [
      region("x", "packages/core/src/day.ts#months"),
      "code is shown from packages/core/src/day.ts#months, which is no region of it",
    ],
    [region("x", "packages/core/src/gone.ts"), "code is shown from packages/core/src/gone.ts, which is no file"],
  ])("%s", (text, fault) => {
    expect(faultsOf("README.md", text, small)).toEqual([fault])
  })

  test("a path may start from the document's own folder", () => {
    expect(faultsOf("packages/core/README.md", "`src/day.ts`, [day](src/day.ts)", small)).toEqual([])
    expect(faultsOf("packages/core/README.md", "`src/gone.ts`", small)).not.toEqual([])
  })

  test.each([
    "see /home/someone/laksana",
    "C:\\Users\\x",
    `https://registry.${"npmjs"}.org/effect`,
    "registry=http://10.0.0.1",
  ])("%s", (text) => {
    expect(machineFaults(text)).not.toEqual([])
    expect(machineFaults("docs/home/page, https://example.org/home/x and the register")).toEqual([])
  })
})
