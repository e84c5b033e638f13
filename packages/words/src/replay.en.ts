/** Replay words in English. */
import type { ReplayWords } from "./replay.ts"

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`
const slug = (id: string) => id.replaceAll("-", " ")

export const replayEn: ReplayWords = {
  asOf: (day) => `as of ${day}`,
  knownAt: (day) => `as known on ${day}`,
  allKnown: "with all that is recorded",
  counts: (certain, possible, planned) =>
    [
      `${counted(certain, "entry", "entries")} certain by then`,
      ...(possible === 0 ? [] : [`${possible} possible`]),
      ...(planned === 0 ? [] : [`${planned} only planned`]),
    ].join(", "),
  later: (entries) => `${counted(entries, "known entry lies", "known entries lie")} after that day.`,
  unknown: (entries) =>
    `${counted(entries, "entry was", "entries were")} recorded only later and ${entries === 1 ? "is" : "are"} hidden.`,
  overlaid: (names) => `Laid over the history: ${names}.`,

  timeline: "Timeline",
  date: "Date",
  status: "Status",
  event: "Event",
  level: "Where",
  source: "Source",
  evidence: "Evidence",
  dates: "Dates",
  statuses: { occurred: "happened", planned: "planned", absent: "absent", observed: "observed" },
  grades: {
    paper: "paper",
    literature: "literature",
    external: "external",
    assumption: "assumption",
    hypothetical: "hypothetical",
  },
  possibly: "perhaps",
  nothing: "Nothing is recorded by then.",

  record: "The record",
  fact: (fact, { day, percent, titles }) => {
    switch (fact.kind) {
      case "team":
        return [
          `A team stands${day === undefined ? "" : `, formed ${day}`}${fact.formedBy === null ? "" : ` by ${fact.formedBy}`}.`,
          ...(fact.changes === 0 ? [] : ["Its members have changed."]),
          ...(fact.attendance === null ? [] : [`Attendance is ${fact.attendance}.`]),
        ].join(" ")
      case "no-team":
        return "No team has been formed."
      case "guideline":
        return [
          `The guideline${fact.number === null ? "" : ` ${fact.number}`} is enacted${day === undefined ? "" : ` (${day})`}.`,
          ...(fact.gaps === 0 ? [] : [`It is incomplete: ${titles.join("; ")}.`]),
        ].join(" ")
      case "no-guideline":
        return "No guideline has been enacted."
      case "staffing":
        return [
          fact.vacant === 0
            ? `No post is vacant in ${slug(fact.unit)}`
            : `${counted(fact.vacant, "post is", "posts are")} vacant in ${slug(fact.unit)} (${listed(fact.vacancies.map(({ post, vacant }) => `${vacant} ${slug(post)}`))})`,
          `${fact.filled} of ${fact.required} are filled${percent === undefined ? "" : `, ${percent}`}.`,
        ].join("; ")
      case "formal-socialization":
        if (fact.held > 0) return `Formal socialisation has been held ${counted(fact.held, "time", "times")}.`
        return fact.seenAbsent
          ? "No formal socialisation has been held; those who looked saw none."
          : "No formal socialisation is recorded."
      case "incidental-socialization":
        return `Staff were told incidentally: ${counted(fact.held, "entry", "entries")}.`
      case "consultation":
        return `A draft was consulted on ${counted(fact.held, "time", "times")} before enactment.`
      case "skp":
        if (fact.agencies > 0)
          return `Performance targets (SKP) adjusted in ${counted(fact.agencies, "agency", "agencies")}.`
        return "Performance targets (SKP) are unchanged; those who looked saw no change."
      case "processes":
        return `Business processes revised in ${counted(fact.revised, "agency", "agencies")}${fact.lapsed === 0 ? "" : `, lapsed in ${fact.lapsed}`}.`
      case "plan":
        return `${listed([
          ...(fact.included === 0 ? [] : ["The policy is included in an action plan"]),
          ...(fact.adopted === 0 ? [] : [counted(fact.adopted, "plan is adopted", "plans are adopted")]),
          ...(fact.scheduled === 0 ? [] : [counted(fact.scheduled, "plan is intended", "plans are intended")]),
        ])}.`
      case "resources":
        return `Resources allocated ${counted(fact.allocations, "time", "times")}; training held ${counted(fact.trainings, "time", "times")}.`
      case "support":
        return `${counted(fact.activities, "activity supports", "activities support")} the change without being part of it.`
      case "monitoring":
        return `${counted(fact.rounds, "round", "rounds")} of monitoring done.`
      case "told":
        return `${titles.join("; ")}.`
    }
  },

  phases: "Phases",
  phaseTitles: {
    socialization: "Socialisation",
    "technical-guidelines": "Technical guidelines",
    "resource-allocation": "Resource allocation",
    "capacity-building": "Capacity building and training",
    "full-implementation": "Full implementation",
  },
  phaseStatus: {
    "not-started": "no entry speaks of a beginning",
    planned: "planned",
    absent: "seen not to have begun",
    "under-way": "under way",
  },
  phaseParts: { because: "said by", touchedBy: "touched by" },

  variables: "What was seen of the variables",
  variable: "Variable",
  seen: "Seen",
  assumedBetween: "Assumed between",
  levels: { none: "none", low: "low", partial: "partial", adequate: "adequate", high: "high" },
  counted: (count, of, percent) => `${count} of ${of} (${percent})`,
  variablesNote:
    "A variable has a value only under the model's parameters; a history gives what was seen, and the case the bounds it assumes.",

  possible: "What may have happened by then",
  possibleNote: "Their dates are not known exactly enough to tell. The record leaves them out.",
  contradictions: "Where the sources disagree",
  chosen: "Stands",
  other: "Against",
  reading: "Reading",
  corrections: "Corrections",
  correction: (kind, event, correction, reason) => `${event} ${kind} by ${correction}: ${reason}`,
  next: (line) => `Next: ${line}`,
}
