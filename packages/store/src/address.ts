/** Address: the name of a log, `sqlite:PATH` or `postgres://…`. Where it is shown, or a driver's complaint is, no password is. */

export function sqlitePath(address: string): string | undefined {
  const path = address.startsWith("sqlite:") ? address.slice("sqlite:".length) : ""
  return path === "" ? undefined : path
}

export const isPostgres = (address: string): boolean => /^postgres(ql)?:\/\//.test(address)

export function isLogAddress(address: string): boolean {
  return sqlitePath(address) !== undefined || isPostgres(address)
}

/** The address, fit to be shown: without all between the user's name and the last @, or given as a parameter. */
export function shownAddress(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):.*@/s, "$1:…@").replaceAll(/([?&]password=)[^&]*/gi, "$1…")
}

/** A text of somebody else's, such as a driver's complaint, without the password of an address. */
export function withoutPassword(text: string, address: string): string {
  return secretsIn(address).reduce((clean, secret) => clean.replaceAll(secret, "…"), text)
}

/** The password in every form in which it may be told. */
function secretsIn(address: string): readonly string[] {
  const within = [/^\w+:\/\/[^:@/]*:(.*)@/s, /[?&]password=([^&]*)/i].flatMap((part) => part.exec(address)?.[1] ?? [])
  const forms = within.flatMap((secret) => [secret, decoded(secret), encodeURIComponent(decoded(secret))])
  return [...new Set(forms)].filter((secret) => secret !== "")
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
