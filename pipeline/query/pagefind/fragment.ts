import type { CardNames, StoredCard } from '../parts.ts'

/** What Pagefind keeps beside the words of a record, in the place of an address: its words are not searched there. */
export interface Fragment {
  readonly card: StoredCard
  readonly names: CardNames
}

export function fragmentText(card: StoredCard, { documents, events }: CardNames): string {
  const document = documents[card.document]
  const event = card.event === null ? undefined : events[card.event]
  const fragment: Fragment = {
    card,
    names: {
      documents: document ? { [card.document]: document } : {},
      events: card.event !== null && event !== undefined ? { [card.event]: event } : {},
    },
  }
  return JSON.stringify(fragment)
}
