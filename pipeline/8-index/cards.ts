import type { Base, DocumentEntry } from '../model/base.ts'
import type { BaseRecord } from '../model/record.ts'
import type { CardDocument, CardTable, StoredCard } from '../query/parts.ts'
import { countryName } from '../text/countries/country-names.ts'
import { headline } from '../text/headline.ts'
import { placeInWords } from '../text/place-words.ts'
import { stemmedAs } from '../text/stem.ts'
import { capitalised } from './capitalised.ts'
import { statedIn } from './stated-in.ts'

/** A card for each of the records, and the titles and names that cards point to. */
export function cardTable(base: Base, records: readonly BaseRecord[]): CardTable {
  const titles = new Map(base.docs.map(({ entry }) => [entry.id, documentOf(entry)]))
  const events = new Map(
    base.records.filter((record) => record.type === 'event').map((event) => [event.id, event]),
  )
  const themes = new Map(base.themes.map((theme) => [theme.id, theme.label]))
  const documents = statedIn(base)
  return {
    documents: Object.fromEntries(titles),
    events: Object.fromEntries([...events].map(([id, event]) => [id, headline(event).words])),
    cards: records.map((record): StoredCard => {
      const [evidence] = record.evidence
      const event = record.type === 'event' ? record : events.get(record.event ?? '')
      const { words, quoted, excerpt } = headline(record)
      const title = excerpt === null ? '' : words
      return {
        id: record.id,
        type: record.type,
        title,
        ...(!quoted && excerpt === null ? { named: true } : {}),
        text: quoted ? words : record.text,
        section: evidence?.section ?? [],
        place: evidence ? placeInWords(evidence) : '',
        document: record.document,
        event: record.event ?? (record.type === 'event' ? record.id : null),
        date: dateOf(record, event, titles.get(record.document)?.date ?? null),
        names: namesOf(record, title),
        labels: [
          capitalised(record.type),
          ...record.themes.map((theme) => themes.get(theme) ?? theme),
          ...record.countries.map((code) => countryName(code)),
        ],
        documents: documents.get(record.id) ?? 1,
        review: record.review,
      }
    }),
  }
}

function documentOf({ title, date, language }: DocumentEntry): CardDocument {
  const stemmed = stemmedAs(language)
  return { title, date, ...(stemmed === 'en' ? {} : { language: stemmed }) }
}

/** Fields that name people and bodies, and what else a record is looked for by. */
const NAME_FIELDS = [
  'acronym',
  'addressee',
  'affiliation',
  'attributedTo',
  'authors',
  'holder',
  'lead',
  'name',
  'organisers',
  'place',
  'position',
  'about',
  'deliverable',
  'label',
]

function namesOf(record: BaseRecord, title: string): readonly string[] {
  return [...new Set(NAME_FIELDS.flatMap((field) => wordsIn(record, field)))].filter((name) => name !== title)
}

function dateOf(
  record: BaseRecord,
  event: BaseRecord | undefined,
  documentDate: string | null,
): string | null {
  return wordsIn(record, 'date')[0] ?? (event ? wordsIn(event, 'start')[0] : undefined) ?? documentDate
}

/** What a field holds, as a list of texts. */
function wordsIn(record: BaseRecord, field: string): readonly string[] {
  const value = record[field]
  return (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  )
}
