import { expect, test } from "vitest"
import { calledAs } from "./called.ts"

const agent = "pnpm/12.21.0 npm/? node/v20.20.2 linux x64"

test.each([
  [{}, "laksana replay paser"],
  [{ npm_lifecycle_event: "start", npm_config_user_agent: agent }, "npx -y pnpm@12.21.0 laksana replay paser"],
  [{ npm_lifecycle_event: "laksana", npm_config_user_agent: agent }, "npx -y pnpm@12.21.0 laksana replay paser"],
  [{ npm_lifecycle_event: "test", npm_config_user_agent: agent }, "laksana replay paser"],
  [{ npm_lifecycle_event: "start", npm_config_user_agent: "npm/10.0.0 node/v20" }, "laksana replay paser"],
])("in %j a line is %s", (environment, line) => {
  expect(calledAs("laksana replay paser", environment)).toBe(line)
})
