import type { Evidence } from './record.ts'
import type { Recurrence } from './recurrence.ts'
import type { Span } from './span.ts'
import type { Point, Thing } from './thing.ts'

/** A later place that says what became of something. */
export interface FollowUp {
  readonly document: string
  readonly date: string | null
  /** Record that the words belong to, if one does. */
  readonly record: string | null
  readonly outcome: 'done' | 'late' | 'under-way' | 'not-done' | 'mentioned'
  readonly evidence: Evidence
  readonly score: number
  readonly points: readonly Point[]
}

/** What became of a commitment, as of a date. */
export interface LedgerEntry {
  readonly commitment: string
  readonly lead: string | null
  /** Id of the thing that leads, where it is known; of several the first. */
  readonly leadThing: string | null
  /** Ids of all that lead, in the order printed. */
  readonly leadThings: readonly string[]
  readonly due: string | null
  readonly asOf: string | null
  readonly status: 'open' | 'overdue' | 'followed-up' | 'no-later-trace'
  readonly followUps: readonly FollowUp[]
}

/** A thread that ends too soon. */
export interface BrokenThread {
  readonly record: string
  readonly lacks: 'lesson' | 'recommendation' | 'commitment' | 'follow-up'
  readonly reason: string
}

/** How specific a recommendation is by its own words. */
export interface Grade {
  readonly record: string
  /** Number of points earned, 0 to 4. */
  readonly grade: number
  readonly points: readonly { readonly point: 'who' | 'act' | 'when' | 'measure'; readonly words: string }[]
}

/** What is known of a session beyond the programme. */
export interface SessionTrace {
  readonly session: string
  readonly event: string | null
  readonly writeUps: readonly {
    readonly evidence: Evidence
    readonly score: number
    readonly points: readonly Point[]
  }[]
  /** Ids of decks held at it, by their speaker. */
  readonly decks: readonly string[]
}

/** A record that an earlier build had and this one has not. */
export interface Tombstone {
  readonly id: string
  readonly type: string
  readonly document: string
  readonly text: string
  readonly reason: string
  /** The last build that had it, by the name in its manifest; null where that is not known. */
  readonly lastBuild: string | null
  /** Id of the record that has its words now. */
  readonly mergedInto: string | null
}

/** A decision of a person, as it was applied. */
export interface Applied {
  readonly decide: string
  readonly on: readonly string[]
  readonly because: string | null
  readonly state: 'applied' | 'moved' | 'lost'
  readonly reason: string
}

/** Why a document's names are kept from its statements, or are not. */
export interface Attribution {
  readonly document: string
  /** The words that ask for it. */
  readonly words: string
  /** The document that says them: this one, or another of its event. */
  readonly source?: string
  readonly names: 'withheld' | 'shown'
  readonly reason: string
  /** Family names of people who may be named all the same, in small letters. */
  readonly named?: readonly string[]
  /** How many names were covered. */
  readonly covered: number
  /** Spans of its text from which all names are kept; null or absent for all of it. */
  readonly parts?: readonly Span[] | null
  /** Spans of its text in which names are shown, as the owner decided; they count before `parts`. */
  readonly free?: readonly Span[]
  /** Names kept from every statement, wherever it stands. */
  readonly people?: readonly string[]
}

/** What only shows when all documents lie side by side. */
export interface Across {
  readonly things: readonly Thing[]
  readonly recurrences: readonly Recurrence[]
  readonly ledger: readonly LedgerEntry[]
  readonly brokenThreads: readonly BrokenThread[]
  readonly grades: readonly Grade[]
  readonly sessions: readonly SessionTrace[]
  readonly tombstones: readonly Tombstone[]
  readonly decisions: readonly Applied[]
  readonly attribution: readonly Attribution[]
}
