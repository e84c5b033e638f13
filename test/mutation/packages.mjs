/** Packages: what is mutated, the folders of tests that hold it, and the least score. */
export const packages = {
  core: {
    tests: ["packages/core/src"],
    leftOut: [
      "a group too tangled to draw exactly still comes near: ten before ten others have mean 5.5/21",
      "known answers > a chain of four: the k-th has mean k/5",
      "known answers > the first of three, the others free of each other, has mean 1/4",
      "known answers > a diamond, whose constraints are no tree: its ends have means 1/5 and 4/5",
      "independence > exchanging neighbours that are independent does not change the record",
    ],
    least: 85,
  },
  engine: {
    tests: ["packages/engine/src"],
    leftOut: [
      "a run that must not go on > a runaway says which process, and how fast",
      "accepted draws follow the posterior > no tick in two months: the rate's density is ∝ exp(−2r) on [0, 2], mean 0.4626870",
      "accepted draws follow the posterior > a process recorded in full, with no event, says the same",
      "accepted draws follow the posterior > a record that no draw can agree with is an error that says so",
      "accepted draws follow the posterior > at least one tick seen by month 2: mean (1 − ∫ r exp(−2r)/2) / (1 − ∫ exp(−2r)/2)",
      "without a past, draws are the priors: a quarter of the rates lies below a quarter of the way",
      "parameters have luck of their own: ranks of two are uncorrelated within four standard errors",
      "each day of a hundred years is the day of its own start, and starts are in order",
      "streams > numbers of neighbouring runs are uniform: χ² over 100 bins within its 99.9 % bound",
      "streams > streams of two names, and of two neighbouring runs, are uncorrelated within four standard errors",
    ],
    least: 85,
  },
  model: {
    tests: ["packages/model/src", "test/laws/model.test.ts"],
    leftOut: [],
    least: 0,
  },
}
