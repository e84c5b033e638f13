/** What a person may record: given a history, when an event is recorded, then it is accepted or refused with a reason. */
import { describe, expect, test } from "vitest"
import type { HistoryEvent } from "../events/envelope.ts"
import { dated, eventOf } from "../testing.ts"
import { decideAll, decideIn, decideTogether } from "./decide.ts"
import type { Rejection } from "./rejection.ts"

/** given(…).when(event).isAccepted() or .isRefused({ _tag, … }) */
const given = (...history: readonly HistoryEvent[]) => ({
  when: (event: HistoryEvent) => ({
    isAccepted: () => expect(decideIn(history, event)).toEqual({ _tag: "Accepted", events: [event] }),
    isRefused: (rejection: Partial<Rejection>) => expect(decideIn(history, event)).toMatchObject(rejection),
  }),
})

const on = (id: string, occurred: string, about: Partial<HistoryEvent> = {}) => ({ ...about, id, occurred })
const team = eventOf("TeamFormed", { team: "tim", members: ["bappeda", "bkpsdm"] }, on("team", "2023-08-08"))
const perbup = eventOf(
  "RegulationEnacted",
  { regulation: "perbup", number: "9/2024", level: "regency", guideline: true },
  on("perbup", "2024-03-25"),
)
const staffing = eventOf(
  "StaffingObserved",
  {
    unit: "organisasi",
    posts: [
      { post: "analyst", filled: 3, required: 5 },
      { post: "manager", filled: 0, required: 1 },
    ],
  },
  on("staffing", "2024-01-10"),
)

describe("the envelope", () => {
  test("an id is used once", () =>
    given(team)
      .when({ ...perbup, id: "team" })
      .isRefused({ _tag: "DuplicateId" }))

  test("nothing is recorded before it occurred", () => {
    const early = { recorded: "2024-03-24" }
    given()
      .when({ ...perbup, ...early })
      .isRefused({ _tag: "RecordedBeforeOccurred", earliest: "2024-03-25" })
    given()
      .when({ ...perbup, ...early, status: "planned" })
      .isAccepted()
    given()
      .when({ ...perbup, ...early, evidence: "hypothetical" })
      .isAccepted()
  })

  test("its order must be possible among the others", () => {
    given(team, perbup)
      .when(dated("x", { after: ["perbup"], before: ["team"] }))
      .isRefused({
        _tag: "ImpossibleTimeline",
        problem: {
          _tag: "ImpossibleBounds",
          event: "x",
          earliest: "2024-03-25",
          latest: "2023-08-08",
          earliestFrom: "perbup",
          latestFrom: "team",
        },
      })
    given()
      .when(dated("x", { after: ["nobody"] }))
      .isRefused({ _tag: "ImpossibleTimeline", problem: { _tag: "UnknownReference", event: "x", reference: "nobody" } })
  })

  test("it links to events that are there", () => {
    const contradicts = [{ id: "nobody", reading: { en: "typo", id: "salah ketik" } }]
    given(team)
      .when({ ...perbup, contradicts })
      .isRefused({ _tag: "UnknownEvent", role: "contradicts", unknown: "nobody" })
  })
})

describe("corrections and claims", () => {
  const reason = "misread"
  test.each([
    ["amends", eventOf("Amended", { event: "nobody", occurred: "2024-01-01", reason })],
    ["retracts", eventOf("Retracted", { event: "nobody", reason })],
    ["claims-about", eventOf("ClaimMade", { about: "nobody", claim: "year" })],
  ] as const)("what an event %s must be there", (role, event) =>
    given(team).when(event).isRefused({ _tag: "UnknownEvent", role, unknown: "nobody" }),
  )

  test("an event is retracted once, unless the retraction is", () => {
    const first = eventOf("Retracted", { event: "team", reason }, { id: "r1" })
    const again = eventOf("Retracted", { event: "team", reason }, { id: "r3" })
    given(team, first).when(again).isRefused({ _tag: "AlreadyRetracted", target: "team", retraction: "r1" })
    given(team, first, eventOf("Retracted", { event: "r1", reason }, { id: "r2", recorded: "2031-01-01" }))
      .when(again)
      .isAccepted()
  })

  test("an amendment changes something, and leaves a payload and dates that can be", () => {
    const amend = (payload: object) => eventOf("Amended", { event: "perbup", reason, ...payload }, { id: "a" })
    given(team, perbup)
      .when(amend({ payload: { number: "9/2023" } }))
      .isAccepted()
    given(team, perbup).when(amend({})).isRefused({ _tag: "EmptyAmendment" })
    given(team, perbup)
      .when(amend({ payload: { level: "village" } }))
      .isRefused({ _tag: "InvalidAmendment", targetType: "RegulationEnacted" })
    given(team, perbup, dated("x", { between: ["2024-01-01", "2024-12-31"], after: ["perbup"] }))
      .when(amend({ occurred: "2025-01-01" }))
      .isRefused({ _tag: "ImpossibleTimeline" })
  })
})

describe("standards", () => {
  test("a regulation is enacted once, not before its parent", () => {
    given(perbup)
      .when({ ...perbup, id: "again", occurred: "2024-06-01" })
      .isRefused({ _tag: "RegulationAlreadyEnacted", enactedBy: "perbup" })
    const child = (occurred: HistoryEvent["occurred"]) =>
      eventOf(
        "RegulationEnacted",
        { regulation: "juknis", number: "1", level: "unit", parent: "perbup" },
        { id: "juknis", occurred },
      )
    given(perbup).when(child("2024-03-24")).isRefused({ _tag: "EnactedBeforeParent", parentEnactedBy: "perbup" })
    given(perbup)
      .when(child({ year: 2024 }))
      .isAccepted()
  })

  test("a planned enactment is not one", () => {
    given({ ...perbup, status: "planned" })
      .when({ ...perbup, id: "again" })
      .isAccepted()
  })

  test.each([
    ["gap", eventOf("GuidelineGapObserved", { regulation: "perbup", missing: ["patterns"] }, on("x", "2024-03-24"))],
    ["amendment", eventOf("GuidelineAmended", { regulation: "perbup" }, on("x", "2024-03-24"))],
    ["deadline", eventOf("DeadlineSet", { regulation: "perbup", months: 12 }, on("x", "2024-03-24"))],
  ])("a %s follows its regulation", (_, event) => {
    given(perbup).when(event).isRefused({ _tag: "RegulationNotEnacted", regulation: "perbup" })
    given(perbup)
      .when({ ...event, occurred: "2024-03-26" })
      .isAccepted()
  })

  test("a formal socialisation follows a guideline of its jurisdiction; an incidental one may come before", () => {
    const formal = eventOf("SocializationHeld", { formality: "formal" }, on("s", "2024-03-01"))
    given(perbup).when(formal).isRefused({ _tag: "NoGuideline", jurisdiction: "paser" })
    given(perbup)
      .when({ ...formal, occurred: "2024-04-01" })
      .isAccepted()
    given(perbup)
      .when({ ...formal, occurred: "2024-04-01", jurisdiction: "kaltim" })
      .isRefused({ _tag: "NoGuideline" })
    given(perbup)
      .when(eventOf("SocializationHeld", { formality: "incidental" }, on("s", "2024-03-01")))
      .isAccepted()
  })

  test("a draft is consulted on before it is enacted", () => {
    const consultation = eventOf(
      "DraftSocialized",
      { regulation: "perbup", audience: "agencies" },
      on("d", "2024-03-01"),
    )
    given(perbup).when(consultation).isAccepted()
    given(perbup)
      .when({ ...consultation, occurred: "2024-04-01" })
      .isRefused({ _tag: "ConsultationAfterEnactment" })
  })

  test("a plan is adopted once; scheduling it is not adopting it", () => {
    const adopted = eventOf("PlanAdopted", { plan: "action" }, on("p2", "2024-06-01"))
    given(eventOf("PlanScheduled", { plan: "action" }, on("p1", "2024-05-01")))
      .when(adopted)
      .isAccepted()
    given({ ...adopted, id: "p1" })
      .when(adopted)
      .isRefused({ _tag: "PlanAlreadyAdopted", plan: "action", adoptedBy: "p1" })
  })
})

describe("the team", () => {
  test("is formed once", () =>
    given(team)
      .when({ ...team, id: "again", occurred: "2024-01-01" })
      .isRefused({ _tag: "TeamAlreadyFormed", formedBy: "team" }))

  test.each([
    eventOf("TeamMeetingHeld", { team: "tim" }, on("x", "2023-08-07")),
    eventOf("MembersChanged", { team: "tim", changed: 2 }, on("x", "2023-08-07")),
    eventOf("AttendanceObserved", { team: "tim", level: "low" }, on("x", "2023-08-07")),
  ])("is formed before it has a $type", (event) => {
    given(team).when(event).isRefused({ _tag: "TeamNotFormed", team: "tim" })
    given(team)
      .when({ ...event, occurred: "2023-08-08" })
      .isAccepted()
  })

  test("is there before a meeting that names none", () =>
    given().when(eventOf("TeamMeetingHeld", {})).isRefused({ _tag: "NoTeam", jurisdiction: "paser" }))

  const change = (joined: readonly string[], left: readonly string[]) =>
    eventOf("MembersChanged", { team: "tim", joined, left }, on("x", "2023-09-01"))

  test("is left by members only, where its members are known", () => {
    given(team)
      .when(change([], ["dinkes"]))
      .isRefused({ _tag: "NotAMember", member: "dinkes" })
    given(team)
      .when(change([], ["bappeda"]))
      .isAccepted()
    given(eventOf("TeamFormed", { team: "tim" }, on("team", "2023-08-08")))
      .when(change([], ["dinkes"]))
      .isAccepted()
  })

  test("is joined once, though a member may leave and join", () => {
    given(team)
      .when(change(["bappeda"], []))
      .isRefused({ _tag: "AlreadyAMember", member: "bappeda", since: "team" })
    given(team)
      .when(change(["dinkes", "dinkes"], []))
      .isRefused({ _tag: "AlreadyAMember", member: "dinkes", since: "x" })
    given(team)
      .when(change(["bappeda"], ["bappeda"]))
      .isAccepted()
  })
})

describe("staff and agencies", () => {
  const appointed = (payload: { post?: string; count?: number }) =>
    eventOf("StaffAppointed", { unit: "organisasi", ...payload }, on("x", "2024-02-01"))

  test("nobody is appointed beyond the vacancies", () => {
    given(staffing)
      .when(appointed({ post: "analyst", count: 2 }))
      .isAccepted()
    given(staffing)
      .when(appointed({ post: "analyst", count: 3 }))
      .isRefused({ _tag: "BeyondVacancies", vacancies: 2, appointed: 3 })
    given(staffing)
      .when(appointed({ count: 4 }))
      .isRefused({ _tag: "BeyondVacancies", post: null, vacancies: 3 })
    given(staffing)
      .when(appointed({ post: "driver" }))
      .isRefused({ _tag: "UnknownPost", post: "driver" })
    given()
      .when(appointed({ count: 40 }))
      .isAccepted()
  })

  test("nobody leaves beyond those in post", () =>
    given(staffing)
      .when(eventOf("StaffLeft", { unit: "organisasi", post: "analyst", count: 4 }, on("x", "2024-02-01")))
      .isRefused({ _tag: "BeyondStaff", filled: 3, left: 4 }))

  test("targets are adjusted, and processes lapse, in no more agencies than have revised", () => {
    const revised = eventOf("ProcessRevised", { agencies: 3 }, on("p", "2024-06-01"))
    const lapsed = eventOf("ProcessLapsed", { agencies: 2 }, on("l", "2024-07-01"))
    const adjusted = (agencies: number) => eventOf("SkpAdjusted", { agencies }, on("s", "2025-01-10"))
    given(revised).when(adjusted(3)).isAccepted()
    given(revised, lapsed).when(adjusted(2)).isRefused({ _tag: "SkpBeyondRevised", revised: 1, adjusted: 2 })
    given(revised)
      .when({ ...lapsed, payload: { agencies: 4 } })
      .isRefused({ _tag: "LapseBeyondRevised", revised: 3 })
  })
})

describe("observations", () => {
  test("a part is no more than its whole, a lower bound no more than its upper", () => {
    const seen = (payload: object) => eventOf("IndicatorObserved", { indicator: "spbe", ...payload })
    given()
      .when(seen({ count: 159, of: 517 }))
      .isAccepted()
    given()
      .when(seen({ count: 517, of: 159 }))
      .isRefused({ _tag: "CountBeyondTotal" })
    given()
      .when(seen({ between: [0.5, 0.1] }))
      .isRefused({ _tag: "BoundsReversed" })
  })

  const formal = eventOf("SocializationHeld", { formality: "formal" }, on("formal", "2024-04-01"))
  const absence = (occurred: HistoryEvent["occurred"], about: Partial<HistoryEvent> = {}) =>
    eventOf(
      "AbsenceObserved",
      { event: "SocializationHeld", where: { formality: "formal" } },
      { ...about, id: "absence", occurred, status: "absent" },
    )

  test("what surely occurred by then is not absent, unless the two are linked as a contradiction", () => {
    given(perbup, formal)
      .when(absence("2024-06-30"))
      .isRefused({ _tag: "AbsenceOfWhatOccurred", occurred: ["formal"] })
    given(perbup, formal).when(absence("2024-03-31")).isAccepted()
    given(perbup, { ...formal, occurred: { year: 2024, after: ["perbup"] } })
      .when(absence("2024-06-30"))
      .isAccepted()
    const reading = { en: "another occasion", id: "kesempatan lain" }
    given(perbup, formal)
      .when(absence("2024-06-30", { contradicts: [{ id: "formal", reading }] }))
      .isAccepted()
  })

  test("an incidental socialisation is no formal one", () => {
    const incidental = eventOf("SocializationHeld", { formality: "incidental" }, on("i", "2024-04-01"))
    given(perbup, incidental).when(absence("2024-06-30")).isAccepted()
  })

  test("what was seen to be absent later did not occur earlier", () =>
    given(perbup, absence("2024-06-30"))
      .when(formal)
      .isRefused({ _tag: "OccurredDespiteAbsence", absences: ["absence"] }))
})

describe("a whole history", () => {
  test("gives each mistake once, at the later of two events that cannot both be", () => {
    const again = { ...team, id: "team-again", occurred: "2024-01-01" }
    const stranger = eventOf("MembersChanged", { team: "tim", left: ["dinkes"] }, on("stranger", "2024-02-01"))
    expect(decideAll([team, perbup, again, stranger, { ...staffing, id: "perbup" }])).toMatchObject([
      { _tag: "TeamAlreadyFormed", event: "team-again", formedBy: "team" },
      { _tag: "NotAMember", event: "stranger" },
      { _tag: "DuplicateId", event: "perbup" },
    ])
    expect(decideAll([team, perbup, staffing])).toEqual([])
  })
})

describe("events that are recorded at once", () => {
  const meeting = eventOf("TeamMeetingHeld", { team: "tim" }, on("meeting", "2023-09-01"))

  test("are decided beside each other, in whichever order they are given", () => {
    expect(decideIn([], meeting)).toMatchObject({ _tag: "TeamNotFormed" })
    expect(decideTogether([], [meeting, team])).toEqual([])
    expect(decideTogether([perbup], [team, meeting])).toEqual([])
    const one = { ...dated("one", "2024-01-01"), contradicts: [{ id: "two", reading: { en: "r", id: "r" } }] }
    const two = { ...dated("two", "2024-01-01"), contradicts: [{ id: "one", reading: { en: "r", id: "r" } }] }
    expect(decideTogether([], [one, two])).toEqual([])
    expect(decideTogether([], [one])).toMatchObject([{ _tag: "UnknownEvent", event: "one" }])
  })

  test("of two that cannot both be, the recorded one stands, then the first", () => {
    const again = { ...team, id: "again" }
    expect(decideTogether([team], [again])).toMatchObject([
      { _tag: "TeamAlreadyFormed", event: "again", formedBy: "team" },
    ])
    expect(decideTogether([], [again, team])).toMatchObject([{ event: "team", formedBy: "again" }])
    expect(decideTogether([team], [{ ...perbup, id: "team" }])).toMatchObject([{ _tag: "DuplicateId" }])
  })

  test("one alone is decided as ever; nothing is said of what is recorded", () => {
    for (const event of [meeting, team, perbup]) {
      const decision = decideIn([staffing], event)
      expect(decideTogether([staffing], [event])).toEqual(decision._tag === "Accepted" ? [] : [decision])
    }
    expect(decideTogether([meeting], [perbup])).toEqual([])
  })
})
