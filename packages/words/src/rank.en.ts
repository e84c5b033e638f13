/** Words of a ranking of scenarios over assumptions, in English. */
import type { RankWords } from "./rank.ts"

export const rankEn: RankWords = {
  heading: (outcome, assumptions) =>
    `${outcome}: which scenario does best${assumptions === undefined ? "" : ` over ${assumptions}`}`,
  overCombinations: (dimensions, count) => `${count} assumptions (${dimensions})`,
  better: { more: "More is better.", less: "Less is better." },
  share: (number) => `${number} of 100 futures`,
  months: (number) => `${number} months`,
  range: (low, high) => `${low} to ${high}`,
  named: (mark, title) => `${mark} (“${title}”)`,
  first: (scenarios, isOne, value, average, wrong) =>
    `${scenarios} ${isOne ? "is" : "are"} first: ${value}${average}. ${rankEn.wrong(wrong)}`,
  unclear: (scenarios, isOne, value, average, others) =>
    `${scenarios} ${isOne ? "looks" : "look"} best: ${value}${average}. But these runs cannot tell ${isOne ? "it" : "them"} from ${others}.`,
  wrong: (chance) => `The chance that another is truly better is at most ${chance} of 100.`,
  average: (assumptions) => ` on average over ${assumptions} assumptions, each of which counts alike`,
  wouldTell: (runs, next) =>
    `About ${runs} runs would tell the first from ${next} in nine of ten cases, if the two are as far apart as they look.`,
  neverTold: (next) =>
    `No number of runs would tell the first from ${next}: in these runs the two differ in nothing on average.`,
  limitedByDraws: (next) =>
    `More runs may not tell the first from ${next}: for so small a difference the history may leave too few independent draws.`,
  same: (scenarios) =>
    `${scenarios} come to the same in every one of these runs: so many show no difference between them for this outcome.`,
  noneReaches: (runs) =>
    `Under no assumption is it reached in any of the ${runs} runs, whatever the scenario: there is nothing to rank. Name an earlier milestone or a later day (--outcome).`,
  allReach: (runs) =>
    `Under every assumption it is reached in all ${runs} runs, whatever the scenario: there is nothing to rank. Name a later milestone or an earlier day (--outcome).`,
  allSame: (value) =>
    `All scenarios come to the same in every one of these runs, ${value}: so many show no difference for this outcome, and nothing to rank.`,
  noOtherFirst: (scenario, assumptions) =>
    `Under none of the ${assumptions} assumptions does another scenario do better than ${scenario} in these runs.`,
  otherFirst: (count, assumptions, surely) =>
    `Under ${count} of the ${assumptions} assumptions another scenario does better in these runs; ${surely === undefined ? "under none of them is that sure." : `that is sure for ${surely}.`}`,
  otherAt: (scenario, assumption) => `${scenario} under ${assumption}`,
  more: (count) => `${count} more`,
  agree: (scenario) => `All criteria of robustness put ${scenario} first.`,
  agreeOnLevel: (scenario, even) =>
    `All criteria that look at how good the outcome is put ${scenario} first. What is assumed moves another less: ${even}. That makes it more even, not better.`,
  disagree: (parts) => `The criteria of robustness disagree: ${parts}.`,
  firstBy: (scenarios, isOne, criteria) => `${scenarios} ${isOne ? "is" : "are"} first by ${criteria}`,
  alikeBy: (criteria) => `By ${criteria} all are alike.`,
  decide:
    "Which of them counts is for those who decide, not for the model, to say: the average, if good and bad turns make up for each other; the worst case or the regret, if a bad turn cannot be borne.",
  unsureCriteria: (criteria) => `So many runs cannot tell surely who is first by ${criteria}.`,
  and: "and",
  criterion: {
    average: "average",
    worst: "worst case",
    regret: "greatest regret",
    fall: "greatest fall",
    satisficing: "satisficing",
    "mean-variance": "mean–variance",
    deviations: "undesirable deviations",
  },
  asks: (criterion, better, target) => {
    switch (criterion) {
      case "worst":
        return "what it brings under the assumption that is worst for it."
      case "regret":
        return "how much it lacks at most against the best scenario under the same assumption; less is better."
      case "fall":
        return "how much worse it gets at most than it is itself under the usual assumption (*); less is better. It does not see how good that is."
      case "satisficing":
        return `under how many assumptions it comes to ${target} or more.`
      case "mean-variance":
        return better === "more"
          ? "(mean + 1) / (standard deviation over the assumptions + 1), of the outcome as the JSON has it: good and even; more is better."
          : "(mean + 1) × (standard deviation over the assumptions + 1), of the outcome as the JSON has it: good and even; less is better."
      case "deviations":
        return "how far it lies on average on the bad side of its own median; less is better. It does not see how good that is."
    }
  },
  setAside: (scenario, level, dimension) =>
    `${scenario} assumes ${level} in its own file. Here that varies for all scenarios alike, and what the file says of it plays no part; leave ${dimension} out of --across to keep it.`,
  assumesOther: (assumed) =>
    `Not all scenarios assume the same beside: ${assumed}. A part of the difference may be the assumption's, not what is done.`,
  assumesIt: (scenario, levels) => `${scenario} (${levels})`,
  holds: (scenario, parameters) =>
    `${scenario} sets ${parameters} in its own file: what levels of the varied dimensions say of it does not hold there.`,
  orderTitle: (unit) => `The order over all assumptions (${unit}, ± error at 95%)`,
  orderColumns: ["scenario", "average", "rank", "may truly be", "best, of 100"],
  orderNote: "The ranks that they may truly have hold for all scenarios together, in 95 of 100 cases.",
  underTitle: (unit) => `Under each assumption (${unit}, ± error at 95%)`,
  firstColumn: "first",
  orNear: (first, near) => `${first} (or ${near})`,
  any: "any",
  none: "alike",
  criteriaTitle: (unit) => `Robustness over the assumptions (${unit}, ± error at 95%)`,
  criterionColumn: "criterion",
  sureColumn: "sure, of 100",
  ofAll: (count, all) => `${count} of ${all}`,
  moreScenarios: (count) => `and ${count} more scenarios in the JSON`,
  usualMark: "* taken as usual: the middle level of each dimension.",
  luck: (runs, scenarios, assumptions) =>
    `${runs} runs of each of ${scenarios} scenarios under each of ${assumptions} assumptions; run by run with the same luck everywhere, so that differences are those of the scenarios.`,
  few: (runs) => `${runs} runs tell next to nothing: ask for hundreds (--runs 500).`,
  never: (months) => `Where it is never reached the whole span of ${months} months counts.`,
  oneAssumption: "With a single assumption nothing is said of robustness: name dimensions with --across.",
  assumed:
    "These are chances within the model. Whether the assumptions are the right ones, and alike likely, none of them says; nothing is predicted.",
  stopped: (runs, asked) =>
    `Interrupted: this rests on the first ${runs} of ${asked} runs, which are finished for every scenario under every assumption.`,
  stoppedBefore: (fewest) =>
    `Interrupted before ${fewest} runs were finished for every scenario: nothing is told of so few. Run it to its end, or ask for fewer (--runs).`,
  next: {
    more: "as many runs as would tell the first from the next",
    compare: "what the first changes against the next, milestone by milestone",
    discover: "under which conditions the first fails",
    again: "whether other luck gives the same order",
  },
}
