/** Link: the view as the fragment of an address: `#/what-if?lang=id&assume.resourcing=high`. The same view gives the same link. */
import { linkFields } from "./link-fields.ts"
import type { ViewState } from "./view-state.ts"
import { wellFormed } from "./well-formed.ts"

export function linkOf(state: ViewState): string {
  const parts = linkFields
    .flatMap(({ write }) => write(state))
    .map(([key, value]) => `${written(key)}=${written(value)}`)
  return `#/${state.place}${parts.length === 0 ? "" : `?${parts.join("&")}`}`
}

/** Percent signs only where an address needs them, and as a browser leaves them. */
export const written = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replaceAll(/%(3A|2C|2F|40)/g, (code) => decodeURIComponent(code))
