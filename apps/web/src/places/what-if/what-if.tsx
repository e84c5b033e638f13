/** WhatIf: see the words of its heading. */
export function WhatIf() {
  return null
}
