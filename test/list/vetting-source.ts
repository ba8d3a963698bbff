import { type Brief, EMPTY_BRIEF } from '../../pipeline/list/brief.ts'
import type { ListSource } from '../../pipeline/list/candidates.ts'
import { clustersOf } from '../../pipeline/query/clusters.ts'
import type { AnyRecord } from '../../schemas/types.ts'
import { knowledge } from '../knowledge.ts'
import { baseOf, engineOf, record } from '../query/base.ts'

/** What lists are made from: these records, linked as the same where links say so. */
export function sourceOf(
  records: ReturnType<typeof record>[],
  links = [] as { from: string; to: string }[],
): ListSource {
  const base = baseOf(records, {
    links: links.map((link) => ({ ...link, kind: 'same-as', evidence: '', score: 1 })),
  })
  const known = base.records as unknown as AnyRecord[]
  return {
    engine: engineOf(base),
    documents: base.docs.map(({ entry }) => ({ ...entry, words: 2000, pages: 20 })),
    records: new Map(known.map((one) => [one.id, one])),
    clusters: clustersOf(known, base.links, []),
    lexicons: knowledge.lexicons,
  }
}

/** What five documents say of vetting, one of them of something else. */
export const source = sourceOf(
  [
    record('lesson/a/1', 'Vetting of the police needs an appeals body.', {
      themes: ['oversight'],
      countries: ['SL'],
    }),
    record('lesson/b/1', 'Vetting of the police needs an appeals body, all agreed.', {
      themes: ['oversight'],
      countries: ['SL'],
    }),
    record('lesson/c/1', 'Vetting the police costs more than training.', {
      themes: ['resources'],
      countries: ['LR'],
    }),
    record('finding/d/1', 'Some argued that vetting of police did more harm than good.', {
      themes: ['oversight'],
      countries: ['KE'],
    }),
    record('lesson/e/1', 'Choirs sing better in stone churches.', { themes: ['music'] }),
    record('reading/a/2', 'Kane, Vetting in Practice, 2016', {
      title: 'Vetting in Practice',
      authors: ['Kane'],
      year: '2016',
      url: null,
    }),
    record('reading/c/2', 'Kane: Vetting in practice', {
      title: 'Vetting in practice',
      authors: [],
      year: null,
      url: null,
    }),
    record('reading/c/3', 'The a report', { title: 'The a report', authors: [], year: null, url: null }),
  ],
  [{ from: 'lesson/a/1', to: 'lesson/b/1' }],
)

/** A brief that asks of vetting. */
export const brief = (more: Partial<Brief>): Brief => ({
  ...EMPTY_BRIEF,
  question: 'vetting police',
  ...more,
})
