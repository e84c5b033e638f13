import { assertLaw, lawsOf } from "@laksana/laws"
import { test } from "vitest"
import { desk } from "./desk.ts"

test.each(lawsOf({ model: desk }))("$id", (law) => assertLaw(law))
