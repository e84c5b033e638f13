/**
 * One file: the whole viewer as one HTML page without any request: script and style inline under a policy that names their hashes,
 * the worker a text from which a blob is made.
 */
import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { build as bundle } from "vite"

/** Gives the text of a page, which names its one script. */
export async function oneFile(common, name) {
  const html = await readFile(join(common.root, name), "utf8")
  const [element, entry] = /<script type="module" src="\/([^"]+)"><\/script>/.exec(html) ?? []
  if (element === undefined) throw new Error(`${name} names no script.`)
  const worker = await scriptOf(common, "src/engine/worker.ts", [])
  const page = await scriptOf(common, entry, [workerAsText(worker.script)])
  const script = inScript(page.script)
  const style = page.style.replaceAll("</style", "<\\/style")
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "worker-src blob:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ")
  return html
    .replace(
      '<meta charset="utf-8" />',
      (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace("</head>", () => `  <style>${style}</style>\n  </head>`)
    .replace(element, () => `<script type="module">${script}</script>`)
}

/** A script that is all in one part, and the style that came with it. */
async function scriptOf(common, entry, plugins) {
  const built = await bundle({
    ...common,
    plugins,
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: join(common.root, entry), formats: ["iife"], name: "laksana", cssFileName: "style" },
      rolldownOptions: { output: { codeSplitting: false } },
      minify: true,
    },
  })
  const { output } = Array.isArray(built) ? built[0] : built
  const script = output.find(({ type }) => type === "chunk")?.code ?? ""
  const style = output.find(({ fileName }) => fileName.endsWith(".css"))?.source ?? ""
  return { script, style: String(style) }
}

/** In the place of the module that starts the worker by its address. */
const workerAsText = (script) => ({
  name: "laksana-worker-as-text",
  enforce: "pre",
  load: (id) =>
    id.endsWith("/client/start-worker.ts")
      ? `const text = ${JSON.stringify(script)}
export const startWorker = (name) => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }))
  const worker = new Worker(address, { name })
  URL.revokeObjectURL(address)
  return worker
}`
      : undefined,
})

/** What would end the element stands otherwise in a string or a pattern of the script. */
const inScript = (script) => script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--")

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`
