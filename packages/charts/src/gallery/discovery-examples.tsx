/** Discovery examples: boxes of conditions, planted ones, and some that the command found in the Paser case. */
import { DiscoveryBoxes } from "../discovery-boxes/discovery-boxes.tsx"
import type { ChartExamples } from "./examples.tsx"
import found from "./examples/found-boxes.json" with { type: "json" }
import boxes from "./examples/planted-boxes.json" with { type: "json" }

const texts = {
  box: { en: "Box", id: "Kotak" },
  found: { en: "Under which conditions does it fail?", id: "Dalam syarat apa gagal?" },
  boxes: { en: "Planted example: where does it succeed?", id: "Contoh buatan: dalam syarat apa berhasil?" },
} as const

export const discoveryExamples: ChartExamples = {
  kind: "discovery-boxes",
  question: { en: "Which combinations fail, or succeed?", id: "Kombinasi mana yang gagal, atau berhasil?" },
  examples: [
    {
      name: "planted",
      chart: (language, id, width) => (
        <DiscoveryBoxes
          id={id}
          width={width}
          language={language}
          title={texts.boxes[language]}
          outcome={boxes.outcome[language]}
          about="successes"
          runs={boxes.runs}
          sought={boxes.successes}
          levers={boxes.levers.map(({ id, label, low, high }) => ({
            id,
            label: label[language],
            range: [low, high],
          }))}
          boxes={boxes.boxes.map(({ id, label, intervals, ...box }) => ({
            ...box,
            id,
            label: label[language],
            intervals: Object.fromEntries(intervals.map(({ lever, low, high }) => [lever, [low, high] as const])),
          }))}
        />
      ),
    },
    {
      name: "found",
      chart: (language, id, width) => (
        <DiscoveryBoxes
          id={id}
          width={width}
          language={language}
          title={texts.found[language]}
          outcome={found.outcome[language]}
          about="failures"
          runs={found.runs}
          sought={found.sought}
          levers={found.levers.map(({ id, label, low = 0, high = 0, levels }) => ({
            id,
            label: label[language],
            range: levels === undefined ? [low, high] : [0, levels.length],
            ...(levels === undefined ? {} : { levels: levels.map((level) => level[language]) }),
          }))}
          boxes={found.boxes.map(({ intervals, levels, ...box }, i) => ({
            ...box,
            id: `box-${i}`,
            label: `${texts.box[language]} ${i + 1}`,
            intervals: Object.fromEntries(intervals.map(({ lever, low, high }) => [lever, [low, high] as const])),
            levels: Object.fromEntries(levels.map(({ lever, kept }) => [lever, kept])),
          }))}
        />
      ),
    },
  ],
}
