/** Titles: the built-in cases by name, for the page to offer. */
import { titles } from "virtual:laksana-titles"

export const builtInTitles = titles
