/** Edges: the last case that is accepted and the first that is refused, and what a rule leaves alone. */
import { describe, expect, test } from "vitest"
import { coreEventTypes, isCoreEvent } from "../events/declarations.ts"
import type { CoreEvent, HistoryEvent } from "../events/envelope.ts"
import { recordFold } from "../record-fold.ts"
import { emptyRecord } from "../record/record.ts"
import { replayBulk } from "../replay/bulk.ts"
import { dated, eventOf } from "../testing.ts"
import { bodyRejections } from "./body.ts"
import { decide, decideAll, decideIn } from "./decide.ts"

const given = (...history: readonly HistoryEvent[]) => ({
  accepts: (event: HistoryEvent) => expect(decideIn(history, event)).toEqual({ _tag: "Accepted", events: [event] }),
  refuses: (event: HistoryEvent, rejection: object) =>
    expect(decideIn(history, event)).toEqual({ event: event.id, ...rejection }),
})
const on = (id: string, occurred: HistoryEvent["occurred"], about: Partial<HistoryEvent> = {}) => ({
  ...about,
  id,
  occurred,
})
const enacted = (
  id: string,
  occurred: HistoryEvent["occurred"],
  more: object = {},
  about: Partial<HistoryEvent> = {},
) =>
  eventOf(
    "RegulationEnacted",
    { regulation: id, number: "1", level: "regency", guideline: true, ...more },
    on(id, occurred, about),
  )
const reading = { en: "typo", id: "salah ketik" }

test("decide gives the event to append, or the first reason against it, given the record before it", () => {
  const team = eventOf("TeamFormed", { team: "t" }, on("team", "2024-01-01"))
  const meeting = eventOf("TeamMeetingHeld", { team: "t" }, on("m", "2024-02-01"))
  const record = replayBulk(recordFold, [team])
  expect(decide(record, [team], meeting)).toEqual({ _tag: "Accepted", events: [meeting] })
  expect(decide(emptyRecord(), [team], meeting)).toEqual({ _tag: "TeamNotFormed", event: "m", team: "t" })
  expect(decide(record, [team, meeting], meeting)).toEqual({ _tag: "DuplicateId", event: "m" })
})

test("types without a rule are accepted by the record, whatever it holds", () => {
  const free = [
    "ReformMandated",
    "StructureSimplified",
    "PositionsConverted",
    "InstrumentPrepared",
    "TaskNotExecuted",
    "StaffingObserved",
    "ResourcesAllocated",
    "TrainingHeld",
    "PlanScheduled",
    "ActionPlanIncluded",
    "SupportActivity",
    "ProcessRevised",
    "MonitoringDone",
    "CommitmentSignalled",
    "PilotDesignated",
    "MonitoringCoordinated",
    "ElectionHeld",
    "LeaderSworn",
    "ReplacementRestricted",
    "ReplacementFreed",
    "StaffSworn",
    "MeetingHeld",
    "AbsenceObserved",
    "ClaimMade",
    "Amended",
    "Retracted",
  ]
  for (const type of coreEventTypes.filter((type) => free.includes(type))) {
    const event: HistoryEvent = { ...eventOf("SupportActivity", { activity: "x" }), type, payload: {} }
    expect(isCoreEvent(event) ? bodyRejections(emptyRecord(), [], event) : "not a core event").toEqual([])
  }
})

describe("the envelope", () => {
  test("an event recorded on its own day is recorded in time", () => {
    const day = { occurred: "2024-03-25", recorded: "2024-03-25" }
    given().accepts(dated("x", day.occurred, { recorded: day.recorded }))
    given().refuses(dated("x", day.occurred, { recorded: "2024-03-24" }), {
      _tag: "RecordedBeforeOccurred",
      earliest: "2024-03-25",
      recorded: "2024-03-24",
    })
  })

  test("what was wrong with the dates before is not held against a further event", () => {
    const broken = dated("broken", { after: ["nobody"] })
    given(broken).accepts(dated("x", "2024-01-01"))
    given(broken).refuses(dated("x", { after: ["somebody"] }), {
      _tag: "ImpossibleTimeline",
      problem: { _tag: "UnknownReference", event: "x", reference: "somebody" },
    })
  })
})

describe("corrections", () => {
  const reason = "misread"
  const amended = (event: string, more: object, id = "a") => eventOf("Amended", { event, reason, ...more }, { id })
  const perbup = enacted("perbup", "2024-03-25")

  test("an amendment that was applied does not stand in the way of a retraction", () => {
    const first = amended("perbup", { occurred: "2024-03-26" })
    given(perbup, first).accepts(eventOf("Retracted", { event: "perbup", reason }, { id: "r" }))
  })

  test("an amendment is checked against the event as it stands, corrected", () => {
    const gap = eventOf("GuidelineGapObserved", { regulation: "perbup", missing: ["x"] }, on("gap", "2024-04-01"))
    const first = amended("gap", { payload: { missing: null, regulation: null } }, "bad")
    given(perbup, gap).refuses(first, { _tag: "InvalidAmendment", target: "gap", targetType: "GuidelineGapObserved" })
    // The date that the first amendment gave is the one that the order must agree with.
    const later = dated("later", { between: ["2024-06-01", "2024-07-01"], after: ["gap"] })
    const moved = amended("gap", { occurred: "2024-07-02" }, "b")
    expect(decideIn([perbup, gap, later], moved)).toMatchObject({ _tag: "ImpossibleTimeline", event: "b" })
    given(perbup, gap, later).accepts(amended("gap", { occurred: "2024-06-30" }, "b"))
    const renamed = amended("gap", { payload: { missing: ["y"] } }, "first")
    expect(decideIn([perbup, gap, later, renamed], moved)).toMatchObject({ _tag: "ImpossibleTimeline", event: "b" })
  })

  test("an amendment of a correction is checked as recorded", () => {
    const first = amended("perbup", { payload: { number: "2" } }, "first")
    given(perbup, first).accepts(amended("first", { payload: { reason: "another" } }, "b"))
    given(perbup, first).refuses(amended("first", { payload: { reason: "" } }, "b"), {
      _tag: "InvalidAmendment",
      target: "first",
      targetType: "Amended",
    })
  })

  test("an amendment of nothing is refused for that alone", () => {
    given(perbup).refuses(amended("nobody", { occurred: "2024-01-01" }), {
      _tag: "UnknownEvent",
      role: "amends",
      unknown: "nobody",
    })
    expect(decideAll([perbup, amended("nobody", { occurred: "2024-01-01" })])).toHaveLength(1)
  })

  test("events of types that only a model knows correct nothing", () => {
    const tea: HistoryEvent = { ...dated("tea", "2024-01-01"), type: "TeaServed", payload: { event: "nobody" } }
    given().accepts(tea)
    given().accepts({ ...tea, status: "absent" })
  })
})

describe("standards", () => {
  test("a regulation may be enacted on the day of its parent, by a circular as by a regulation", () => {
    const child = (occurred: string) => enacted("child", occurred, { parent: "parent" })
    const circular = eventOf(
      "CircularIssued",
      { regulation: "parent", number: "1", level: "national" },
      on("parent", "2024-03-25"),
    )
    for (const parent of [enacted("parent", "2024-03-25"), circular]) {
      given(parent).accepts(child("2024-03-25"))
      given(parent).refuses(child("2024-03-24"), {
        _tag: "EnactedBeforeParent",
        parent: "parent",
        parentEnactedBy: "parent",
      })
      given(parent).refuses(
        { ...child("2024-04-01"), id: "again", payload: { regulation: "parent", number: "1", level: "unit" } },
        { _tag: "RegulationAlreadyEnacted", regulation: "parent", enactedBy: "parent" },
      )
    }
    given().accepts(child("2024-03-25"))
    given(eventOf("DeadlineSet", { regulation: "child", months: 1 }, { id: "d" })).accepts(child("2024-03-25"))
    given(enacted("other", "2024-05-01")).accepts(child("2024-03-25"))
  })

  test("a circular too follows its parent", () => {
    const circular = eventOf(
      "CircularIssued",
      { regulation: "se", number: "1", level: "regency", parent: "parent" },
      on("se", "2024-03-24"),
    )
    expect(decideIn([enacted("parent", "2024-03-25")], circular)).toMatchObject({ _tag: "EnactedBeforeParent" })
  })

  test("what names no regulation needs the guideline of its jurisdiction", () => {
    const amended = eventOf("GuidelineAmended", {}, on("a", "2024-04-01"))
    const instrument = eventOf("InstrumentIssued", { regulation: "r" }, on("a", "2024-04-01"))
    given().refuses(amended, { _tag: "NoGuideline", jurisdiction: "paser" })
    given(enacted("r", "2024-03-25", { guideline: false })).refuses(amended, {
      _tag: "NoGuideline",
      jurisdiction: "paser",
    })
    given(enacted("r", "2024-03-25")).accepts(amended)
    given().refuses(instrument, { _tag: "RegulationNotEnacted", regulation: "r" })
    given(enacted("r", "2024-03-25")).accepts(instrument)
  })

  test("each plan is adopted once, and an unnamed one is its jurisdiction's", () => {
    const adopted = (id: string, plan?: string, about: Partial<HistoryEvent> = {}) =>
      eventOf("PlanAdopted", plan === undefined ? {} : { plan }, { id, ...about })
    given(adopted("a", "one")).accepts(adopted("b", "two"))
    given(adopted("a")).refuses(adopted("b"), { _tag: "PlanAlreadyAdopted", plan: "paser", adoptedBy: "a" })
    given(adopted("a")).accepts(adopted("b", undefined, { jurisdiction: "kaltim" }))
    given(adopted("a", "one", { status: "planned" })).accepts(adopted("b", "one"))
    given({ ...adopted("a", "one"), type: "PlanAdoptedElsewhere" }).accepts(adopted("b", "one"))
  })
})

describe("the team", () => {
  const formed = (id: string, more: object = {}, about: Partial<HistoryEvent> = {}) =>
    eventOf("TeamFormed", { team: id, ...more }, on(id, "2024-01-01", about))

  test("another team, a planned one, or an event of another type is no rival", () => {
    given(formed("a")).accepts(formed("b"))
    given(formed("a", {}, { status: "planned" })).accepts({ ...formed("a"), id: "b" })
    given(eventOf("AttendanceObserved", { team: "a" }, { id: "x", status: "absent" })).accepts(formed("a"))
    given(eventOf("AttendanceObserved", { team: "a" }, { id: "x" })).accepts(formed("a"))
    given({ ...formed("a"), type: "TeamFormedElsewhere" }).accepts({ ...formed("a"), id: "b" })
    given(formed("a"), eventOf("TeamMeetingHeld", { team: "a" }, on("m", "2024-02-01"))).refuses(
      { ...formed("a"), id: "b" },
      { _tag: "TeamAlreadyFormed", team: "a", formedBy: "a" },
    )
    given(formed("a", {}, { status: "observed" })).refuses(
      { ...formed("a"), id: "b" },
      { _tag: "TeamAlreadyFormed", team: "a", formedBy: "a" },
    )
  })

  test("names each member once when it is formed", () => {
    given().accepts(formed("a", { members: ["x", "y"] }))
    given().refuses(formed("a", { members: ["x", "y", "x"] }), {
      _tag: "AlreadyAMember",
      team: "a",
      member: "x",
      since: "a",
    })
  })

  test("that an event does not name is the jurisdiction's last, in meetings and in changes", () => {
    const change = (more: object) => eventOf("MembersChanged", more, on("c", "2024-02-01"))
    const known = formed("a", { members: ["x"] })
    given(known).accepts(eventOf("TeamMeetingHeld", {}, on("m", "2024-02-01")))
    given(known).accepts(change({ joined: ["y"], left: ["x"] }))
    given(known).accepts(change({}))
    given(known).refuses(change({ joined: ["x"] }), { _tag: "AlreadyAMember", team: "a", member: "x", since: "a" })
    given(known).refuses(change({ left: ["y"] }), { _tag: "NotAMember", team: "a", member: "y" })
    given(known).refuses(change({ left: ["x", "x"] }), { _tag: "NotAMember", team: "a", member: "x" })
    given().refuses(change({ joined: ["x", "x"] }), { _tag: "NoTeam", jurisdiction: "paser" })
    given(known, formed("b", { members: ["y"] }, { occurred: "2024-01-15" })).accepts(
      change({ team: "a", joined: ["y"] }),
    )
  })
})

describe("staff and agencies", () => {
  const counted = (unit: string, posts: readonly (readonly [string, number, number])[]) =>
    eventOf(
      "StaffingObserved",
      { unit, posts: posts.map(([post, filled, required]) => ({ post, filled, required })) },
      on(unit, "2024-01-10"),
    )
  const left = (more: object) => eventOf("StaffLeft", more, on("x", "2024-02-01"))
  const appointed = (more: object) => eventOf("StaffAppointed", more, on("x", "2024-02-01"))
  const unit = counted("u", [
    ["a", 3, 1],
    ["b", 1, 3],
  ])

  test("as many may leave as are in post, and be appointed as are missing, and no more", () => {
    given(unit).accepts(left({ unit: "u", post: "a", count: 3 }))
    given(unit).accepts(left({ unit: "u", count: 4 }))
    given(unit).refuses(left({ unit: "u", count: 5 }), {
      _tag: "BeyondStaff",
      unit: "u",
      post: null,
      filled: 4,
      left: 5,
    })
    given(unit).refuses(left({ unit: "u", post: "b", count: 2 }), {
      _tag: "BeyondStaff",
      unit: "u",
      post: "b",
      filled: 1,
      left: 2,
    })
    // Two posts too many in one place fill no vacancy in another.
    given(unit).accepts(appointed({ unit: "u", count: 2 }))
    given(unit).refuses(appointed({ unit: "u", count: 3 }), {
      _tag: "BeyondVacancies",
      unit: "u",
      post: null,
      vacancies: 2,
      appointed: 3,
    })
    given(unit).refuses(appointed({ unit: "u", post: "a" }), {
      _tag: "BeyondVacancies",
      unit: "u",
      post: "a",
      vacancies: 0,
      appointed: 1,
    })
  })

  test("an unnamed unit is that with somebody to leave, or with a vacancy", () => {
    const history = [counted("empty", [["p", 0, 2]]), counted("full", [["p", 2, 2]])]
    given(...history).accepts(left({ count: 2 }))
    given(...history).refuses(left({ count: 3 }), {
      _tag: "BeyondStaff",
      unit: "full",
      post: null,
      filled: 2,
      left: 3,
    })
    given(...history).accepts(appointed({ count: 2 }))
    given(counted("none", [])).accepts(appointed({ unit: "none", post: "p", count: 9 }))
    given(counted("none", [])).accepts(left({ unit: "none", count: 9 }))
  })

  test("as many processes may lapse as stand revised; an event without a number is one agency", () => {
    const revised = eventOf("ProcessRevised", { agencies: 1 }, on("p", "2024-01-01"))
    const lapsed = (more: object) => eventOf("ProcessLapsed", more, on("x", "2024-02-01"))
    const adjusted = (more: object) => eventOf("SkpAdjusted", more, on("x", "2024-02-01"))
    given(revised).accepts(lapsed({}))
    given(revised).accepts(adjusted({}))
    given(revised).refuses(lapsed({ agencies: 2 }), { _tag: "LapseBeyondRevised", revised: 1, lapsed: 2 })
    given().refuses(lapsed({}), { _tag: "LapseBeyondRevised", revised: 0, lapsed: 1 })
    given().refuses(adjusted({}), { _tag: "SkpBeyondRevised", revised: 0, adjusted: 1 })
  })
})

describe("observations", () => {
  const seen = (more: object) => eventOf("IndicatorObserved", { indicator: "i", ...more }, { id: "x" })

  test("a part may be its whole, and both bounds one; each may be missing", () => {
    given().accepts(seen({ count: 5, of: 5 }))
    given().accepts(seen({ count: 5 }))
    given().accepts(seen({ of: 5 }))
    given().accepts(seen({ between: [0.5, 0.5] }))
    given().refuses(seen({ count: 6, of: 5 }), { _tag: "CountBeyondTotal", count: 6, of: 5 })
    given().refuses(seen({ between: [0.6, 0.5] }), { _tag: "BoundsReversed", lower: 0.6, upper: 0.5 })
  })
})

describe("absences", () => {
  const training = (id: string, payload: object, occurred: HistoryEvent["occurred"] = "2024-02-01") =>
    eventOf("TrainingHeld", payload, on(id, occurred))
  const absence = (payload: object, occurred = "2024-06-01", about: Partial<HistoryEvent> = {}) =>
    eventOf(
      "AbsenceObserved",
      { event: "TrainingHeld", ...payload },
      on("absence", occurred, { status: "absent", ...about }),
    )
  const refused = { _tag: "AbsenceOfWhatOccurred", occurred: ["t"] }

  test("clash with what occurred by their own day, that day included", () => {
    given(training("t", {})).refuses(absence({}, "2024-02-01"), refused)
    given(training("t", {})).accepts(absence({}, "2024-01-31"))
    given(training("t", {}), training("u", {}, "2024-02-02")).refuses(absence({}, "2024-02-01"), refused)
    expect(decideIn([absence({})], training("t", {}))).toEqual({
      _tag: "OccurredDespiteAbsence",
      event: "t",
      absences: ["absence"],
    })
    given(absence({})).accepts(training("t", {}, "2024-06-02"))
  })

  test("are of their type and their jurisdiction alone", () => {
    given(eventOf("MonitoringDone", {}, on("t", "2024-02-01"))).accepts(absence({}))
    given({ ...training("t", {}), jurisdiction: "kaltim" }).accepts(absence({}))
    given({ ...training("t", {}), status: "planned" }).accepts(absence({}))
    given({ ...training("t", {}), status: "absent" }).accepts(absence({}))
    given(training("t", {})).accepts(absence({}, "2024-06-01", { status: "planned" }))
    given(absence({}, "2024-06-01", { status: "planned" })).accepts(training("t", {}))
  })

  test("are narrowed by every field they name, and by their subject", () => {
    const held = training("t", { subject: "SKP", reach: 0.5 })
    given(held).refuses(absence({ where: { subject: "SKP", reach: 0.5 } }), refused)
    given(held).accepts(absence({ where: { subject: "SKP", reach: 0.6 } }))
    given(held).refuses(absence({ subject: "SKP" }), refused)
    given(held).accepts(absence({ subject: "SPBE" }))
  })

  test("told by status are narrowed by the plain fields of their payload", () => {
    const none = (payload: unknown): HistoryEvent => ({
      ...training("absence", {}, "2024-06-01"),
      status: "absent",
      payload,
    })
    const held = training("t", { subject: "SKP" })
    given(held).refuses(none({}), refused)
    given(held).refuses(none({ subject: "SKP" }), refused)
    given(held).accepts(none({ subject: "SPBE" }))
    given({ ...held, type: "TeaServed", payload: { kinds: ["green"], cups: 3 } }).refuses(
      { ...none({ kinds: ["black"], cups: 3 }), type: "TeaServed" },
      refused,
    )
    for (const payload of [null, undefined, "text"]) {
      given({ ...held, type: "TeaServed", payload }).refuses({ ...none(payload), type: "TeaServed" }, refused)
    }
  })

  test("may be linked from either side, to that very event", () => {
    const link = (id: string) => ({ contradicts: [{ id, reading }] })
    given(training("t", {})).accepts(absence({}, "2024-06-01", link("t")))
    given({ ...training("t", {}), ...link("absence") }).accepts(absence({}))
    given(training("t", {}), dated("other", "2024-01-01")).refuses(absence({}, "2024-06-01", link("other")), refused)
  })
})

describe("a whole history", () => {
  const adopted = (id: string) => eventOf("PlanAdopted", { plan: "p" }, { id })

  test("refuses the later in the history of two that cannot both be, whatever the kind", () => {
    expect(decideAll([adopted("a"), adopted("b")])).toEqual([
      { _tag: "PlanAlreadyAdopted", event: "b", plan: "p", adoptedBy: "a" },
    ])
    const first = enacted("r", "2024-06-01")
    expect(decideAll([first, { ...first, id: "again", occurred: "2024-01-01" }])).toEqual([
      { _tag: "RegulationAlreadyEnacted", event: "again", regulation: "r", enactedBy: "r" },
    ])
    const retracted = (id: string) => eventOf("Retracted", { event: "r", reason: "x" }, { id })
    expect(decideAll([first, retracted("one"), retracted("two")])).toEqual([
      { _tag: "AlreadyRetracted", event: "two", target: "r", retraction: "one" },
    ])
  })

  test("refuses the absence and not what occurred, wherever it stands", () => {
    const held = eventOf("TrainingHeld", {}, on("t", "2024-02-01"))
    const absence = eventOf(
      "AbsenceObserved",
      { event: "TrainingHeld" },
      on("none", "2024-06-01", { status: "absent" }),
    )
    for (const history of [
      [held, absence],
      [absence, held],
    ])
      expect(decideAll(history)).toEqual([{ _tag: "AbsenceOfWhatOccurred", event: "none", occurred: ["t"] }])
  })

  test("gives one rejection an event, the first", () => {
    const bad = { ...dated("x", { after: ["nobody"], before: ["somebody"] }), contradicts: [{ id: "nobody", reading }] }
    expect(decideAll([bad])).toHaveLength(1)
  })

  test("a planned or an absent event is not checked as to what it says", () => {
    const meeting = (status: HistoryEvent["status"]) => eventOf("TeamMeetingHeld", { team: "t" }, { id: "m", status })
    given().accepts(meeting("planned"))
    given().accepts(meeting("absent"))
    given().refuses(meeting("occurred"), { _tag: "TeamNotFormed", team: "t" })
    const held = eventOf("TrainingHeld", {}, on("t", "2024-02-01"))
    given(
      eventOf("AbsenceObserved", { event: "TrainingHeld" }, on("none", "2024-06-01", { status: "absent" })),
    ).accepts({
      ...held,
      status: "planned",
    })
  })
})

test("a type that the switch does not know is an error that shows the event", () => {
  const unheard = Object.assign(eventOf("SupportActivity", { activity: "x" }), { type: "Unheard" }) as CoreEvent
  expect(() => bodyRejections(emptyRecord(), [], unheard)).toThrow(/a case that the types rule out: .*"Unheard"/)
  expect(() => replayBulk({ initial: emptyRecord, evolve: recordFold.evolve }, [unheard])).not.toThrow()
})
