import type { FieldTexts } from './fields.ts'
import type { CardNames, StoredCard } from './parts.ts'

/** The words of a card by field: what is indexed, and what phrases are looked up in again. */
export function cardTexts(card: StoredCard, names: CardNames): FieldTexts {
  const event = card.event === null ? '' : (names.events[card.event] ?? '')
  const document = names.documents[card.document]?.title ?? ''
  return {
    title: card.title,
    text: card.text,
    names: joined(card.names),
    context: joined([...new Set([event, document, ...card.section, ...card.labels])]),
  }
}

/** One text in which no phrase reaches from one piece into the next. */
function joined(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join(' · ')
}
