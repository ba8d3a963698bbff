import type { CardNames, StoredCard } from '../parts.ts'

/**
 * What Pagefind keeps beside the words of a record, in the place of an address: its words are not searched there. Nothing of
 * it comes from other documents than the record's own.
 */
export interface Fragment {
  readonly card: Omit<StoredCard, 'documents'>
  readonly names: CardNames
}

export function fragmentText(card: StoredCard, { documents, events }: CardNames): string {
  const document = documents[card.document]
  const event = card.event === null ? undefined : events[card.event]
  const { documents: _, ...own } = card
  const fragment: Fragment = {
    card: own,
    names: {
      documents: document ? { [card.document]: document } : {},
      events: card.event !== null && event !== undefined ? { [card.event]: event } : {},
    },
  }
  return JSON.stringify(fragment)
}
