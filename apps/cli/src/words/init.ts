/** Init words: what a new case consists of and what to do with it. */
import type { Language } from "@laksana/core"

export interface InitWords {
  made(folder: string, files: readonly string[]): string
}

const listing = (files: readonly string[]) => files.map((file) => `  ${file}`).join("\n")
// A name without a slash would be looked up under scenarios/ first.
const pathOf = (folder: string) => (folder === "." || folder.includes("/") ? folder : `./${folder}`)

export const initWords: Readonly<Record<Language, InitWords>> = {
  en: {
    made: (folder, files) =>
      `A new case in ${folder}:\n${listing(files)}\n\nNext:\n  laksana replay ${pathOf(folder)}\n  laksana run ${pathOf(folder)}/first.scenario.yaml\n`,
  },
  id: {
    made: (folder, files) =>
      `Kasus baru di ${folder}:\n${listing(files)}\n\nSelanjutnya:\n  laksana replay ${pathOf(folder)}\n  laksana run ${pathOf(folder)}/first.scenario.yaml\n`,
  },
}
