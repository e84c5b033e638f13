import { expect, test } from "vitest"
import { commandOf, type Told } from "./command-line.ts"

const told: Told = {
  theCase: "paser",
  edits: [],
  overlays: [],
  scenario: null,
  until: null,
  against: null,
  seed: null,
  draw: 0,
  branch: "otherwise",
}

test("each edit has the option that the command line reads it from", () => {
  const { text, needsBranch } = commandOf({
    ...told,
    edits: [
      { remove: "a" },
      { move: "b", to: "2024-05-01" },
      { amend: "c", payload: { title: "Bupati's" } },
      { parameters: { attendance: { uniform: [0.65, 0.9] } }, from: "2023-08-08" },
      { parameters: { handover: { times: 1.5 } } },
      { scale: { TeamMeetingHeld: 2 }, from: "2024-01-01", to: "2024-12-31" },
    ],
  })
  expect(needsBranch).toBe(false)
  expect(text).toBe(
    String.raw`laksana whatif paser --remove a --move b=2024-05-01 --amend 'c={"title":"Bupati'\''s"}' --set attendance=0.65..0.9@2023-08-08.. --set handover=x1.5 --scale TeamMeetingHeld=2@2024-01-01..2024-12-31`,
  )
})

test("what has no option goes on from the branch that is kept", () => {
  const added = { on: "2024-05-01", event: "SocializationHeld", id: "added", payload: {} }
  expect(commandOf({ ...told, edits: [{ remove: "a" }, added], branch: "mine" })).toEqual({
    text: "laksana whatif paser --branch mine",
    needsBranch: true,
  })
  const several = { scale: { TeamMeetingHeld: 2, MembersChanged: 0 } }
  expect(commandOf({ ...told, edits: [several] }).needsBranch).toBe(true)
})

test("how both histories are told is said too, where it is not as usual", () => {
  expect(
    commandOf({
      ...told,
      edits: [{ remove: "a" }],
      overlays: ["external"],
      scenario: "as-is",
      until: "2027-12-31",
      against: "other",
      seed: "two words",
      draw: 7,
    }).text,
  ).toBe(
    "laksana whatif paser --remove a --overlay external --scenario paser/as-is --until 2027-12-31 --against other --seed 'two words' --draw 7",
  )
})
