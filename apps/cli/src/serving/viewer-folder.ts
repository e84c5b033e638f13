/** Viewer folder: where the viewer's built files lie, as seen from this program: beside it in a package, or built in the repository. */
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import type { Context } from "../command/command.ts"
import type { Failure, Loaded } from "../command/failure.ts"
import { loaded } from "../command/failure.ts"
import { isFile } from "../files/find.ts"
import { exitCodes } from "../command/exit-code.ts"
import { serveMistakes } from "../words/serve.ts"

/** Seen from the bundle in `dist/`, then from this file. */
const places = ["viewer/", "../../web/dist/", "../../../web/dist/"]

/** The folder that has the page: that of LAKSANA_VIEWER, if it names one. */
export async function viewerFolder({ environment, folder }: Context): Promise<Loaded<string>> {
  const named = environment["LAKSANA_VIEWER"] ?? ""
  const candidates =
    named === "" ? places.map((place) => fileURLToPath(new URL(place, import.meta.url))) : [resolve(folder, named)]
  for (const candidate of candidates) if (await isFile(resolve(candidate, "index.html"))) return loaded(candidate)
  return missing
}

const missing: Failure = {
  _tag: "Refused",
  code: "viewer-missing",
  ...serveMistakes.viewerMissing,
  exit: exitCodes.failure,
}
