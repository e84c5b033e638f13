/** Save file: hands a file over to the browser's own way of saving. */
import type { DownloadedFile } from "../engine/protocol.ts"

export function saveFile({ name, type, bytes }: DownloadedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by its next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
