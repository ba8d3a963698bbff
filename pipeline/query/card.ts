import type { Card } from '../model/record.ts'
import { documentPath, recordPath } from '../text/paths.ts'
import { languageOf } from './languages.ts'
import type { CardNames, StoredCard } from './parts.ts'

/** A card as hits show it: nothing has to be looked up any more. */
export interface ShownCard extends Card, Omit<StoredCard, keyof Card> {
  /** Whether it has a name besides its text. */
  readonly titled: boolean
  /** Path of the record's page, relative to the site's root. */
  readonly path: string
  readonly documentPath: string
  readonly documentTitle: string
  /** Of its words, as far as languages are told apart in the index. */
  readonly language: string
  readonly eventName: string | null
}

export function shownCard(card: StoredCard, names: CardNames): ShownCard {
  const documentTitle = names.documents[card.document]?.title ?? card.document
  const eventName = card.event === null ? null : (names.events[card.event] ?? null)
  return {
    ...card,
    titled: card.title !== '',
    title: card.title || firstWords(card.text),
    source: sourceLine([documentTitle, eventName ?? '', card.place]),
    path: recordPath(card.id),
    documentPath: documentPath(card.document),
    documentTitle,
    language: languageOf(card, names),
    eventName,
  }
}

function sourceLine(pieces: readonly string[]): string {
  return [...new Set(pieces.filter((piece) => piece !== ''))].join(' · ')
}

const TITLE_LENGTH = 90

/** A line's beginning, cut at a word. */
function firstWords(text: string): string {
  if (text.length <= TITLE_LENGTH) return text
  const cut = text.slice(0, TITLE_LENGTH)
  const space = cut.lastIndexOf(' ')
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s\p{P}]+$/u, '')} …`
}
