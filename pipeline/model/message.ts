import type { Place } from './place.ts'
import type { Span } from './span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Something a person should know about a document. An error drops what it is about; a warning keeps it. */
export interface Message {
  readonly severity: Severity
  /** The room or part that speaks: read, clean, classify, segment, extract, resolve, validate, index, publish, crew, disk. */
  readonly room: string
  /** Kebab-case, says what is wrong, never changes its meaning. */
  readonly rule: string
  /** "Unexpected X, expected Y", or what was left out and why, and what to do. */
  readonly reason: string
  /** The document's path relative to the corpus; empty where the message is about the whole corpus. */
  readonly path: string
  readonly place: MessagePlace | null
}

export interface MessagePlace extends Place {
  readonly span?: Span
}

/** A room's voice: room and path are filled in for it. */
export type Report = (severity: Severity, rule: string, reason: string, place?: MessagePlace) => void

/** Gathers what all rooms say about all documents. */
export interface Notebook {
  readonly messages: Message[]
  reportFor(room: string, path: string): Report
}

export function notebook(): Notebook {
  const messages: Message[] = []
  return {
    messages,
    reportFor: (room, path) => (severity, rule, reason, place) => {
      messages.push({ severity, room, rule, reason, path, place: place ?? null })
    },
  }
}

/** Messages in an order that depends on nothing but their content. */
export function sortedMessages(messages: readonly Message[]): Message[] {
  return [...messages]
    .map((message) => ({ message, key: sortKey(message) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ message }) => message)
}

function sortKey(message: Message): string {
  return [message.path, message.room, message.rule, message.reason, JSON.stringify(message.place)].join(
    '\u0000',
  )
}
