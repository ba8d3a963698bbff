import type { Attribution, Grade, LedgerEntry } from '../../model/across.ts'
import type { KnownDoc, Similar } from '../../model/base.ts'
import type { CodeMeaning } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { headline } from '../../text/headline.ts'
import { meaningOfCode } from '../../text/meaning-of-code.ts'
import { remember } from '../../text/remember.ts'
import type { Library } from './library.ts'

/** As much of another record as a page says that leads to it. */
export interface Named {
  readonly id: string
  readonly type: string
  readonly words: string
}

/** Of a link a page says its kind alone: what it rests on and how sure it is may change without the page. */
export interface NamedNeighbour {
  readonly to: Named
  readonly kind: string
  readonly forth: boolean
}

/**
 * All that the page of one record is made of. The page is given a library of this and no more (`libraryOf`), so that nothing
 * can be in it that `printOfSeen` does not tell.
 */
export interface RecordSeen {
  readonly record: BaseRecord
  /** Those that it stands in. */
  readonly docs: readonly KnownDoc[]
  /** Whether each of these has its file in the site. */
  readonly copied: readonly boolean[]
  readonly event: Named | undefined
  readonly neighbours: readonly NamedNeighbour[]
  readonly similar: readonly Named[]
  /** Before it and behind it in its document; null where it stands in none. */
  readonly steps: readonly [Named | undefined, Named | undefined] | null
  readonly entry: LedgerEntry | undefined
  readonly grade: Grade | undefined
  readonly code: CodeMeaning | undefined
  readonly attribution: readonly Attribution[]
  /** Of its themes, where they have one. */
  readonly labels: readonly (string | undefined)[]
  /** Key and name of the organisations that it names. */
  readonly organisations: readonly (readonly [key: string, name: string] | undefined)[]
  readonly carriesFiles: boolean
  readonly baseUrl: string | null
}

/** What the page of a record is made of; `similar` has the ids of those that say something like it. */
export function seenOf(record: BaseRecord, library: Library, similar: Similar): RecordSeen {
  const { id, document } = record
  const { codes } = library.base
  const docs = documentsOf(record).flatMap((one) => library.docs.get(one) ?? [])
  const shelf = library.ofDocument.get(document)
  const place = library.places.get(id)
  return {
    record,
    docs,
    copied: docs.map(({ entry }) => library.copied.has(entry.id)),
    event: record.event === null ? undefined : named(library.records.get(record.event)),
    neighbours: (library.neighbours.get(id) ?? []).map(({ record: other, link: { kind }, forth }) => ({
      to: named(other),
      kind,
      forth,
    })),
    similar: (similar[id] ?? []).flatMap((other) => named(library.records.get(other)) ?? []),
    steps: place === undefined ? null : [named(shelf?.[place - 1]), named(shelf?.[place + 1])],
    entry: library.ledger.get(id),
    grade: library.grades.get(id),
    code: meaningOfCode(record.rule, codes),
    attribution: library.attributionOf.get(document) ?? [],
    labels: record.themes.map((theme) => library.themeLabels.get(theme)),
    organisations: record.organisations.map((named) => {
      const thing = library.organisationNamed(named)
      return thing && [thing.key, thing.name]
    }),
    carriesFiles: library.carriesFiles,
    baseUrl: library.baseUrl,
  }
}

/** What a page says of another record; equal records are told by one object. */
export function named(record: BaseRecord): Named
export function named(record: BaseRecord | undefined): Named | undefined
export function named(record: BaseRecord | undefined): Named | undefined {
  return record && remember(names, record, () => nameOf(record))
}

/** A record is named by all that lead to it, and each tells its name by one print. */
const names = new WeakMap<BaseRecord, Named>()

function nameOf(record: BaseRecord): Named {
  return { id: record.id, type: record.type, words: headline(record).words }
}

function documentsOf({ document, evidence }: BaseRecord): readonly string[] {
  const more = evidence.filter((one) => one.document !== document)
  return more.length === 0 ? [document] : [...new Set([document, ...more.map((one) => one.document)])]
}
