/** Engine times: how long the engine takes to answer a page, measured at its client, without the viewer around it. */

/** In a page that has the client as `laksana`. */
export async function engineTimes(page) {
  return page.evaluate(async () => {
    const engine = globalThis.laksana
    const opened = performance.now()
    await engine.ask("open", { kind: "built-in", id: "paser" })
    const open = performance.now() - opened
    const project = (commitment, topic) => {
      const asked = performance.now()
      const times = {}
      const scenarios = [{ base: "as-is" }, { base: "as-is", changes: { assumptions: { commitment } } }]
      const onStep = ({ stage }) => (times[stage] ??= performance.now() - asked)
      const answer = engine.ask("project", { scenarios, runs: 200, seed: "paser", preview: 40 }, { topic, onStep })
      return answer.then((last) => ({ times, last }))
    }
    // At once: what the history teaches is still being worked out in the background.
    const cold = (await project("high", "cold")).times
    await project("low", "warm")
    const warm = []
    for (const commitment of ["high", "low", "high", "low", "high"])
      warm.push((await project(commitment, "warm")).times)

    const longTasks = []
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    })
    const began = performance.now()
    const answers = []
    for (let i = 0; i < 40; i++) {
      answers.push(project(i % 2 === 0 ? "low" : "high", "rapid"))
      await new Promise((resolve) => setTimeout(resolve, 8))
    }
    const told = await Promise.all(answers)
    const rapid = performance.now() - began
    const answered = told.filter(({ last }) => last !== undefined).length
    const lastWins = told.at(-1).last?.results.runs === 200
    const median = (stage) => warm.map((times) => times[stage] ?? times.whole).toSorted((a, b) => a - b)[2]
    return {
      open,
      cold,
      preview: median("preview"),
      whole: median("whole"),
      rapid,
      answered,
      lastWins,
      longest: Math.max(0, ...longTasks),
    }
  })
}
