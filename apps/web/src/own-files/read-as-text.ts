/** Read as text: a file's text, which must be UTF-8. */

/** Undefined where the file is gone, or is no UTF-8. */
export async function readAsText(file: Blob): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
