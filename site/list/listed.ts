import type { SearchParts, StoredCard } from '../../pipeline/query/parts.ts'

/** A record on the reader's list: what is needed to show and cite it when the index is not at hand, and a remark. */
export interface Listed {
  readonly id: string
  readonly type: string
  /** The record's name, or what it says. */
  readonly words: string
  readonly quote: string
  /** Id of the document. */
  readonly document: string
  /** "page 3"; empty where nothing is known. */
  readonly place: string
  readonly remark: string
}

export function listedCard(card: StoredCard): Listed {
  const { id, type, title, text, document, place } = card
  return { id, type, words: title || text, quote: text, document, place, remark: '' }
}

/** The record that an element of a page shows; null where it shows none. */
export function listedElement(shown: HTMLElement): Listed | null {
  const { id, type, document, place } = shown.dataset
  const words = textOf(shown.querySelector('h1, h2, h3, h4'))
  if (id === undefined || words === '') return null
  return {
    id,
    type: type ?? '',
    words,
    quote: textOf(shown.querySelector('.excerpt, .context mark')) || words,
    document: document ?? '',
    place: place ?? '',
    remark: '',
  }
}

/** A list with what the index knows of its records put in; what it does not know stays as it came. */
export function filledIn(list: readonly Listed[], parts: SearchParts | undefined): readonly Listed[] {
  const wanted = new Set(list.map(({ id }) => id))
  const cards = new Map(
    (parts?.cards?.cards ?? []).filter(({ id }) => wanted.has(id)).map((card) => [card.id, card]),
  )
  return list.map((item) => {
    const card = cards.get(item.id)
    return card ? { ...listedCard(card), remark: item.remark } : item
  })
}

/** Anything as a list: what is no record of a list is left out. */
export function readList(value: unknown): readonly Listed[] {
  const items = Array.isArray(value) ? value : (value as { items?: unknown } | null)?.items
  if (!Array.isArray(items)) return []
  const seen = new Set<string>()
  return items.flatMap((item: Partial<Record<keyof Listed, unknown>> | null) => {
    const id = text(item?.id)
    if (!/^[a-z-]+\/./u.test(id) || seen.has(id)) return []
    seen.add(id)
    return [
      {
        id,
        type: text(item?.type) || id.slice(0, id.indexOf('/')),
        words: text(item?.words) || id,
        quote: text(item?.quote),
        document: text(item?.document),
        place: text(item?.place),
        remark: text(item?.remark),
      },
    ]
  })
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textOf(element: Element | null): string {
  return element?.textContent?.trim() ?? ''
}
