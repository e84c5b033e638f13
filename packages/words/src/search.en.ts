/** Words of a search for packages, in English. */
import type { SearchWords } from "./search.ts"

export const searchEn: SearchWords = {
  heading: (outcome, chance, budget) =>
    `${outcome} in at least ${chance} futures${budget === undefined ? "" : `, for at most ${budget}`}: what to do`,
  offered: (count) =>
    count === 1
      ? "The cheapest package that reaches it:"
      : `The best ${count === 2 ? "two" : "three"} packages and what each buys:`,
  noneReaches: (isWithin) =>
    `No package that was tried reaches it${isWithin ? " within the budget" : ""}. The likeliest:`,
  nothingIsEnough: "Nothing needs to be done for it: as it is, the target is reached.",
  package: (place, cost, futures, interval, half) =>
    `${place}. For ${cost}: ${futures} (${interval})${half === undefined ? "" : `; half of all futures by ${half}`}`,
  doNothing: "nothing is done",
  overNothing: (nothing, more, interval) =>
    `Doing nothing brings ${nothing}; this buys ${more} more of 100 (${interval}).`,
  overBefore: (before, cost, more, interval) =>
    `${cost} more than ${before} buys ${more} more of 100 futures (${interval}).`,
  noneTold: (before, cost, interval) =>
    `${cost} more than ${before} buys no difference that these runs can tell (${interval} of 100).`,
  sooner: (months) => `Half of all futures are there ${months} months sooner.`,
  range: (low, high) => `${low} to ${high}`,
  untold: (chance) => `Whether it truly comes to ${chance}, these runs alone cannot tell.`,
  short: (chosen) =>
    `The runs by which it was chosen gave ${chosen}; runs that no choice had seen fall short of the target.`,
  sure: (correct, candidates) =>
    `Of the ${candidates} packages that were run again, this is the cheapest that reaches the target: by the runs of the choice, which are others than those told here, at least ${correct} of 100 sure.`,
  unsure: (correct, candidates) =>
    `Of the ${candidates} packages that were run again, whether this is the cheapest that reaches the target is only ${correct} of 100 sure by the runs of the choice: others are too near for so many runs.`,
  front: "What more money buys: of cost, chance and time none of these is better than another.",
  frontColumns: ["what is done", "cost", "of 100 futures", "95% interval", "half by"],
  frontArchive: (count) => `The JSON has all ${count} that the search kept, as it found them.`,
  across: (dimensions, combinations) => `If other things are assumed (${dimensions}: ${combinations} combinations):`,
  acrossColumns: ["", "reaches the target in", "at worst, of 100", "regret at worst", "regret on average"],
  reaches: (count, all) => `${count} of ${all}`,
  acrossBest: (best, wrong) =>
    `Over all of them ${best} brings most; the chance that this is wrong is at most ${wrong} of 100.`,
  acrossUnclear: (best) => `Over all of them ${best} brings most, but so many runs cannot tell it from another.`,
  otherFirst: (others, surely) => `In ${others} of them another is first, in ${surely} surely.`,
  packageName: (place) => `package ${place}`,
  until: (day, from, to) =>
    `Until when: begun later as a whole, package 1 still reaches the target if its first decision is taken by ${day} (the true day lies from ${from} to ${to}).`,
  beforeFirst: "before its first day",
  afterLast: "after all that were looked at",
  neverInTime: (day) => `Until when: package 1 does not reach the target even if it begins on ${day}.`,
  alwaysInTime: (day) =>
    `Until when: not within the span looked at; begun as late as ${day}, package 1 still reaches the target.`,
  untilUntold: (from, to) =>
    `Until when: these runs cannot tell. Package 1 is too near the target; the true day lies from ${from} to ${to}.`,
  rests: (tried, runs, generations, beyond) =>
    `${tried} packages were tried in ${generations} generations, ${runs} runs each with the same luck${beyond === undefined ? "" : `; ${beyond} more were beyond the budget`}.`,
  fresh: (choosing, each) =>
    `The best of many looks better than it is: the choice was made in ${choosing} further runs with other luck, and every package told here is told by ${each} runs that no choice had seen.`,
  stale: "The best of many looks better than it is: these numbers are of the runs by which packages were found.",
  independent: (count) => `Runs start from draws conditioned on the history, worth ${count} independent ones.`,
  costs: "Costs are the file's, and as good as those.",
  model:
    "Packages are the best in the model under its assumptions, and nothing is predicted: look at how they do where others are assumed.",
  progress: {
    searching: (generation, of) => `Looking for packages, generation ${generation} of ${of}`,
    choosing: () => "Choosing among the best",
    telling: () => "Running the chosen once more",
    across: () => "Under other assumptions",
    "putting-off": () => "Begun later",
  },
  runs: (finished, perSecond) => `${finished} runs${perSecond === undefined ? "" : ` · ${perSecond} runs/s`}`,
  stopped: "Interrupted: this is the best found so far.",
  packageTitle: (title, place) => `${title}: package ${place}`,
  searched: (line) => `Found by: ${line}`,
  next: {
    run: "the cheapest package, looked at as any scenario",
    compare: "against doing nothing, as differences",
    again: "whether other luck finds the same",
    more: "a longer search",
  },
}
