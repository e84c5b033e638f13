/** Share: a link that restores all, what can be taken along, files of one's own, and how to make it again. */
import { OwnFiles } from "../../own-files/own-files.tsx"
import { Downloads } from "./downloads.tsx"
import { LinkField } from "./link-field.tsx"

export function Share() {
  return (
    <>
      <LinkField />
      <Downloads />
      <OwnFiles />
    </>
  )
}
