import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { type Rows, rows } from '../../text/rows.ts'
import { EXPERIENCE } from '../../text/type-order.ts'
import type { Asked } from '../asked.ts'
import { asConcepts } from './concepts.ts'

/** A statement as it is compared with others. Records that read the same share one unit. */
export interface Unit {
  readonly key: string
  readonly records: readonly BaseRecord[]
  /** Keys of ideas.yaml that it says, in the order of the text. */
  readonly ideas: readonly string[]
  /** Keys that its words may stand for, where it is otherwise like what says the idea. */
  readonly perhaps: readonly string[]
  /** Stems of the words that made its ideas and perhaps, by number. */
  readonly telling: ReadonlySet<number>
}

/** The statements of a base, and of each the stems of its words in order, without the names of those who are to act. */
export interface Units {
  readonly units: readonly Unit[]
  readonly bags: Rows
}

/** Records that state something: what others may say again. A case is told, and no two tell it in the same words. */
export const statementTypes: ReadonlySet<string> = new Set(EXPERIENCE.filter((type) => type !== 'case-study'))

/** Fewer words than this say too little to be the same as anything. */
const fewestStems = 3

/** The statements of a base, by what they read; sorted. */
export function unitsOf(
  records: readonly BaseRecord[],
  lexiconOf: (document: string) => Lexicon,
  asked: Asked,
): Units {
  const byKey = new Map<string, Omit<Unit, 'key' | 'records'> & { records: BaseRecord[]; bag: number }>()
  const matters = rows()
  for (const record of records) {
    if (!statementTypes.has(record.type) || record.review === 'rejected') continue
    const lexicon = lexiconOf(record.document)
    const matter = matterStems(record, lexicon, asked)
    if (matter.length < fewestStems) continue
    const key = keyOf(asked.stemsOf(record.text, lexicon), asked)
    const unit = byKey.get(key)
    if (unit) unit.records.push(record)
    else byKey.set(key, { bag: matters.add(matter), ...ideasOf(record, lexicon, asked), records: [record] })
  }
  const sorted = [...byKey].sort(([a], [b]) => byCodeUnit(a, b))
  const bags = rows()
  for (const [, { bag }] of sorted) bags.add(matters.at(bag))
  return { units: sorted.map(([key, { bag: _, ...unit }]) => ({ key, ...unit })), bags }
}

function ideasOf({ text }: BaseRecord, lexicon: Lexicon, { ideasIn, stems }: Asked) {
  const found = ideasIn(text, lexicon)
  return found
    ? { ...found, telling: new Set(asConcepts(found.telling.map(stems.numberOf), lexicon, stems)) }
    : nothing
}

const nothing: Pick<Unit, 'ideas' | 'perhaps' | 'telling'> = { ideas: [], perhaps: [], telling: new Set() }

function keyOf(stems: Int32Array, { stems: { words } }: Asked): string {
  let key = ''
  for (const stem of stems) key += key === '' ? words[stem] : ` ${words[stem]}`
  return key
}

/** What a statement is about. Who is to act is another matter: two pieces of advice to one ministry may differ in all else. */
function matterStems(record: BaseRecord, lexicon: Lexicon, asked: Asked): readonly number[] {
  const names = [...record.organisations, record['addressee'], record['lead']].filter(
    (name): name is string => typeof name === 'string' && name !== '' && record.text.includes(name),
  )
  const rest = names
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, ' '), record.text)
  return asConcepts(asked.stemsOf(rest, lexicon), lexicon, asked.stems)
}

/** Documents by id, for their lexicons. */
export function lexiconsOf(docs: readonly ExtractedDoc[], fallback: Lexicon): (document: string) => Lexicon {
  const known = new Map(docs.map((doc) => [doc.id, doc.lexicon]))
  return (document) => known.get(document) ?? fallback
}
