/** Called: how a person calls the program where it runs now, so that a line it proposes can be pasted. */

/** Through the repository's scripts by pnpm, which names itself and its version; by its own name otherwise. */
export function calledAs(line: string, environment: Readonly<Record<string, string | undefined>>): string {
  const script = environment["npm_lifecycle_event"]
  const version = /^pnpm\/(\S+)/.exec(environment["npm_config_user_agent"] ?? "")?.[1]
  const isScript = script === "start" || script === "laksana"
  return isScript && version !== undefined ? `npx -y pnpm@${version} ${line}` : line
}
