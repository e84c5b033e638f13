/** Words of `sensitivity` in English. */
import type { SensitivityWords } from "./sensitivity.ts"

const then = ([first = "", ...others]: readonly string[]) =>
  others.length === 0 ? first : `${first}, then ${others.join(", ")}`
const inUnit = (unit: string | undefined) => (unit === undefined ? "" : ` ${unit}`)

export const sensitivityEn: SensitivityWords = {
  aboutNothing: "about 0",
  unclearShare: "unclear",
  mostOfVariance: (outcome, parts) => `What matters most for ${outcome}: ${then(parts)}.`,
  shareOf: (title, share, isFirst) =>
    isFirst ? `${title} (a part in ${share} of the variance of a single future)` : `${title} (${share})`,
  mostMoved: (outcome, parts) => `What moves ${outcome} most: ${then(parts)}.`,
  movedBetween: (title, low, high, unit) => `${title} (from ${low} to ${high}${inUnit(unit)})`,
  steps: (title, size, unit) =>
    unit === undefined ? `${title} (${size})` : `${title} (${size} ${unit} over all that is assumed of it)`,
  unclear: (outcome, runs) =>
    `Which parameter matters for ${outcome} cannot be told from ${runs} runs: no effect is larger than its error.`,
  constant: (outcome, runs) =>
    `${sentence(outcome)} came out the same in all ${runs} runs: they cannot tell what matters for it.`,
  onlyLuck: (outcome, runs) =>
    `What matters for ${outcome} beside luck is not known from so few runs (${runs}). That is not to say that nothing does.`,
  overAll: (mean, unit) => `Over all that is assumed the mean is ${mean} ${unit}.`,
  inTheMiddle: (mean, unit) => `With all of them in the middle it is ${mean} ${unit}.`,
  luck: (share) =>
    share === undefined
      ? "How much of it luck has a part in cannot be told from so few runs."
      : `Luck has a part in ${share}: so much would be left if all else were known.`,
  present: (alone, inAll) =>
    `What is not known of the day on which futures start: ${alone} on its own, ${inAll} together with the rest.`,
  still: (still, all) => `${still} of ${all} parameters made no difference from here on: they changed no run.`,
  groupsFound: (negligible, linear, interacting) =>
    `Negligible: ${negligible}. Much the same wherever the others stand: ${linear}. Dependent on where the others, or they themselves, stand: ${interacting}.`,
  together: (pairs) => `Beyond what each makes alone: ${pairs.join(", ")}.`,
  pair: (one, other, share) => `${one} with ${other} ${share}`,
  things: {
    present: "not known of the day of the start",
    luck: "luck",
    interactions: "what nothing makes alone",
  },
  columns: {
    sobol: ["parameter", "alone", "in all", "±", ""],
    morris: ["parameter", "size", "±", "mean", "spread", "kind", ""],
    oat: ["parameter", "low end", "", "±", "high end", "", "±", ""],
  },
  groups: { negligible: "negligible", linear: "even", interacting: "dependent" },
  tableOf: (unit) => `Differences, in ${unit}`,
  sharesTable: "Shares of the variance of a single future: alone, and in all that it has a part in",
  more: (count) => `… and ${count} more, which matter less (--plain and --json have all)`,
  designs: {
    sobol: (points, things) =>
      `${points} base points, at each of which ${things} things vary one by one; ± is the 95% error over them.`,
    morris: (points, runs) =>
      `${points} trajectories, ${runs} runs at each point; ± is the 95% error over trajectories.`,
    oat: (runs) =>
      `${runs} runs at each setting, with the same luck; the ends are the 5th and the 95th percentile of what is assumed; ± is the 95% error.`,
  },
  limits: {
    assumed: "It hangs on what is assumed: a wide range makes much of a parameter, a narrow one little.",
    notLearned:
      "Parameters vary over what was assumed before the history was taken into account; `run` starts from what it taught, and its frequencies differ.",
    fromHere:
      "Parameters vary from the start of the projection on; the past and the present are as the record left them.",
    unvariedAsPresent: (count) =>
      `${count} parameters that were not varied differ from draw to draw, and count as not known of the day of the start.`,
    unvaried: (count) => `${count} parameters that were not varied differ from draw to draw, alike at every setting.`,
    overlap: "Parts overlap, as what several make together counts for each of them: their sum may exceed 100%.",
    alone: "Moved one at a time, parameters show nothing of what they do together.",
    sharedLuck: (runs) =>
      `All points share ${runs} draws and their luck; the error does not show what others would change.`,
    rare: "What changed no run here may still change rare ones.",
    unreached: (count) => `${count} parameters were not reached.`,
  },
  nextDoes: {
    direction: "which way each of these moves it, and how far",
    shares: "what share of the variance each of these has a part in",
    finer: "the same with smaller errors",
  },
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
