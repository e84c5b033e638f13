/**
 * Commands: what can be done with a history log, each done to the log and to the reference, and every answer compared. Logs
 * are numbered in the order in which they were opened: 0 is the first, the others are branches. A command that makes no
 * sense yet (an event that is not there, a log not yet opened) is passed over.
 */
import type { Day, HistoryEvent } from "@laksana/core"
import { plainCopy, type Text } from "@laksana/engine"
import type { AsyncCommand } from "fast-check"
import { eventsDiffer } from "../histories/history-law.ts"
import type { HistoryLog } from "./history-log.ts"
import type { ReferenceLog } from "./reference.ts"

/** The reference's logs, and what was done so far. */
export interface Expected {
  readonly logs: ReferenceLog[]
  readonly done: string[]
}

export interface Actual {
  readonly logs: HistoryLog[]
}

/** An answer of a log that is not the reference's. */
export class Disagreement extends Error {
  override readonly name = "Disagreement"
  readonly violation: Text
  constructor(violation: Text) {
    super(violation.en)
    this.violation = violation
  }
}

abstract class Command implements AsyncCommand<Expected, Actual> {
  readonly on: number

  constructor(on: number) {
    this.on = on
  }

  check({ logs }: Readonly<Expected>): boolean {
    const log = logs[this.on]
    return log !== undefined && this.makesSense(log)
  }

  async run(expected: Expected, actual: Actual): Promise<void> {
    const [log, real] = [expected.logs[this.on], actual.logs[this.on]]
    if (log === undefined || real === undefined) return
    expected.done.push(this.toString())
    await this.perform(log, real, expected, actual)
  }

  protected makesSense(_log: ReferenceLog): boolean {
    return true
  }

  protected abstract perform(log: ReferenceLog, real: HistoryLog, expected: Expected, actual: Actual): Promise<void>

  abstract toString(): string
}

export class Record extends Command {
  readonly event: HistoryEvent

  constructor(on: number, event: HistoryEvent) {
    super(on)
    this.event = event
  }

  protected override makesSense({ events }: ReferenceLog): boolean {
    return !events.some(({ id }) => id === this.event.id)
  }

  protected override async perform({ events }: ReferenceLog, real: HistoryLog): Promise<void> {
    // A copy: what the log does to the event it is given must show.
    events.push(plainCopy(this.event))
    await real.record(this.event)
  }

  override toString(): string {
    const { id, type, payload, occurred, recorded, status } = this.event
    const day = typeof occurred === "string" ? occurred : JSON.stringify(occurred)
    return `log ${this.on}: record ${id}, ${type} ${JSON.stringify(payload)}, ${status} ${day}, recorded ${recorded}`
  }
}

/** Records a correction, of an event that the log has. */
abstract class Correct extends Record {
  readonly target: string

  constructor(on: number, event: HistoryEvent, target: string) {
    super(on, event)
    this.target = target
  }

  protected override makesSense(log: ReferenceLog): boolean {
    return super.makesSense(log) && log.events.some(({ id }) => id === this.target)
  }
}

export class Amend extends Correct {
  override toString(): string {
    const { event: _event, reason: _reason, ...by } = Object.assign({ event: "", reason: "" }, this.event.payload)
    return `log ${this.on}: amend ${this.target} to ${JSON.stringify(by)} by ${this.event.id}, recorded ${this.event.recorded}`
  }
}

export class Retract extends Correct {
  override toString(): string {
    return `log ${this.on}: retract ${this.target} by ${this.event.id}, recorded ${this.event.recorded}`
  }
}

/** A branch of all events but the last few. */
export class Branch extends Command {
  readonly back: number

  constructor(on: number, back: number) {
    super(on)
    this.back = back
  }

  protected override makesSense({ events }: ReferenceLog): boolean {
    return this.back <= events.length
  }

  protected override async perform(log: ReferenceLog, real: HistoryLog, expected: Expected, actual: Actual) {
    const position = log.events.length - this.back
    expected.logs.push(log.branch(position))
    actual.logs.push(await (this.back === 0 ? real.branch() : real.branch(position)))
  }

  override toString(): string {
    return `log ${this.on}: branch${this.back === 0 ? "" : `, without the last ${this.back}`}`
  }
}

/** Everything recorded. */
export class QueryEvents extends Command {
  protected override async perform(log: ReferenceLog, real: HistoryLog): Promise<void> {
    agree(await real.events(), log.events, this)
  }

  override toString(): string {
    return `log ${this.on}: all events`
  }
}

export class QueryKnownAt extends Command {
  readonly day: Day

  constructor(on: number, day: Day) {
    super(on)
    this.day = day
  }

  protected override async perform(log: ReferenceLog, real: HistoryLog): Promise<void> {
    agree(await real.known(this.day), log.known(this.day), this)
  }

  override toString(): string {
    return `log ${this.on}: known at ${this.day}`
  }
}

export class QueryAsOf extends Command {
  readonly day: Day
  readonly knownAt: Day | undefined

  constructor(on: number, day: Day, knownAt: Day | undefined) {
    super(on)
    this.day = day
    this.knownAt = knownAt
  }

  protected override async perform(log: ReferenceLog, real: HistoryLog): Promise<void> {
    const { certain, possible } = await (this.knownAt === undefined
      ? real.asOf(this.day)
      : real.asOf(this.day, this.knownAt))
    const expected = log.asOf(this.day, this.knownAt)
    agree(certain, expected.certain, this)
    agree(possible, expected.possible, this)
  }

  override toString(): string {
    return `log ${this.on}: as of ${this.day}${this.knownAt === undefined ? "" : `, known at ${this.knownAt}`}`
  }
}

function agree(answer: readonly HistoryEvent[], expected: readonly HistoryEvent[], command: Command): void {
  const found = eventsDiffer(answer, expected, {
    en: `${command.toString()}: the log's answer, and the reference's`,
    id: `${command.toString()}: jawaban log, dan jawaban acuan`,
  })
  if (found !== undefined) throw new Disagreement(found)
}
