import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { flatText } from '../../text/flat-text.ts'
import { lately } from '../../text/lately.ts'
import { remember } from '../../text/remember.ts'
import { printOf, printOfText } from '../prints.ts'
import type { Library } from './library.ts'
import { nothing } from './library-of.ts'
import { markup } from './markup.ts'
import { RecordCard } from './record-card.tsx'
import type { View } from './view.ts'

/** All that the card of a record is made of. It is given a library of this and no more, as the page of a record is. */
interface CardSeen {
  readonly record: BaseRecord
  readonly doc: KnownDoc | undefined
  readonly event: BaseRecord | undefined
  /** Of its themes, where they have one. */
  readonly labels: readonly (string | undefined)[]
}

function cardSeen(record: BaseRecord, library: Library): CardSeen {
  return {
    record,
    doc: library.docs.get(record.document),
    event: record.event === null ? undefined : library.records.get(record.event),
    labels: record.themes.map((theme) => library.themeLabels.get(theme)),
  }
}

function libraryOfCard({ record, doc, event, labels }: CardSeen): Library {
  return {
    ...nothing,
    docs: new Map(doc ? [[doc.entry.id, doc]] : []),
    records: new Map(event ? [[event.id, event]] : []),
    themeLabels: new Map(record.themes.map((theme, at) => [theme, labels[at] ?? theme])),
  }
}

/** By what a list tells a card of its: equal for cards that are equal. Each is told by all lists that have it, and made once. */
export function printOfCard(record: BaseRecord, library: Library): string {
  const made = remember(prints, library, () => new WeakMap<BaseRecord, string>())
  return remember(made, record, () => {
    const { doc, event, labels } = cardSeen(record, library)
    return printOfText(
      JSON.stringify([printOf(record), doc && printOf(doc.entry), event && printOf(event), labels]),
    )
  })
}

const prints = new WeakMap<Library, WeakMap<BaseRecord, string>>()

/** So many cards are kept, of a kilobyte each: those that were asked for last. */
const MOST_KEPT = 25_000

/** A record is listed by its type, its themes, its countries: its card is made once for all lists, which lie equally deep. */
export function cardOf(view: View, record: BaseRecord): string {
  const made = remember(cards, view.library, () => lately<string, string>(MOST_KEPT))
  return remember(made, `${view.href('')} ${record.id}`, () => {
    const own = { ...view, library: libraryOfCard(cardSeen(record, view.library)) }
    return flatText(markup(RecordCard({ view: own, record, level: 2 })))
  })
}

const cards = new WeakMap<Library, ReturnType<typeof lately<string, string>>>()
