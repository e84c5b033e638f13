/** Anchor: the end of a log as it is kept elsewhere, `57:3f2a…`; who has it can tell later whether that far anything was changed. */
import type { Head } from "../log/entry.ts"

export function anchorText({ position, hash }: Head): string {
  return `${position}:${hash}`
}

/** The anchor that a text is; undefined where it is none. */
export function anchorOf(text: string): Head | undefined {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase())
  const [, position, hash] = match ?? []
  return position === undefined || hash === undefined ? undefined : { position: Number(position), hash }
}
