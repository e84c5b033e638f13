/** Words of `run` in English. */
import type { RunWords } from "./run.ts"

export const runEn: RunWords = {
  answer: (milestone, [first, ...others]) => {
    const more = others.map(([deadline, frequency, range]) => `; by ${deadline}: ${frequency} (${range})`).join("")
    return first === undefined
      ? `${milestone}.`
      : `${milestone} by ${first[0]}: ${first[1]} futures (95%: ${first[2]})${more}.`
  },
  gridAnswer: (low, lowCell, high, highCell) => `From ${low} futures (${lowCell}) to ${high} (${highCell}).`,
  gridAnswerSame: (frequency) =>
    `${sentence(frequency)} futures at best, and about as many in every cell: the differences are within the error of chance.`,
  gridTitle: (milestone, deadline, scale) => `${milestone} by ${deadline}: futures of ${scale}, ± error (95%)`,
  scenario: "scenario",
  targets: "Targets",
  target: (milestone, deadline, asked, frequency, low, high) =>
    `${milestone} by ${deadline} in at least ${asked} futures: ${frequency} (95%: ${low} to ${high})`,
  targetUnsure: "too close to call: the error of chance covers what was asked; more runs would settle it",
  whenTitle: "When, as the day by which so many futures have reached it",
  milestone: "milestone",
  byShare: (count) => `${count} of 100`,
  reached: "ever reached",
  never: "never within the horizon",
  curveTitle: (milestone, scenario) => `${milestone}: share of futures that have reached it (${scenario})`,
  plateau: (frequency) => `never within the horizon: ${frequency}`,
  indicatorsTitle: (first, last, scenario) =>
    `Middle future of each indicator, ${first} to ${last}; in brackets 90 of 100 futures at the end (${scenario})`,
  indicator: (from, to, low, high) => `${from} → ${to}  (${low} – ${high})`,
  assumed: "What is assumed",
  level: (dimension, level, grade) => `${dimension}: ${level} (${grade})`,
  levelsVary: (dimension, levels) => `${dimension}: ${levels}, one after the other`,
  parameterChanged: (title, change, grade) =>
    `${title}: ${change} (in the scenario file; the model's own prior is ${grade})`,
  change: {
    value: (value) => value,
    times: (factor) => `× ${factor}`,
    uniform: (low, high) => `${low} to ${high}, all equally likely`,
    triangular: (low, mode, high) => `${low} to ${high}, most likely ${mode}`,
    logUniform: (low, high) => `${low} to ${high}, by order of magnitude`,
    normal: (mean, sd) => `about ${mean}, with a standard deviation of ${sd}`,
  },
  interventions: (count) => `${count} ${count === 1 ? "intervention" : "interventions"}`,
  cost: (amount) => `at a mean cost of ${amount}`,
  conditioning: "Learning from the history …",
  draws: (particles, independent) =>
    `Futures start from ${particles} draws conditioned on the history, worth ${independent} independent ones.`,
  fewDraws: (independent) =>
    `WARNING: the history leaves only ${independent} independent draws: every number here rests on few. Widen the priors or the observations that rule out the others, or question the record (condition CASE tells which).`,
  error: (runs, margin) =>
    `${runs} runs: a frequency near 50 of 100 is known to ± ${margin} (95%); assumptions may be further off than that.`,
  provenance: (seed, engine, inputHash) => `seed ${seed} · ${engine} · inputs ${inputHash}`,
  notAPrediction: "These are many possible futures under the stated assumptions, not a prediction.",
  stopped: (runs, asked) => `Interrupted: these are the first ${runs} of ${asked} runs.`,
  stoppedBefore: "Interrupted before the first runs were done: there is nothing to show.",
  written: (files) => `Written: ${files}`,
  next: (line) => `Next: ${line}`,
  nextDoes: {
    explain: "one future, event by event, with causes",
    compare: "what a change changes, with the same luck",
  },
  reading: "Reading…",
  progress: (done, all, pace) =>
    `${done} of ${all} runs${pace === undefined ? "" : ` · ${pace[0]} runs/s · ${pace[1]} s left`}`,
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
