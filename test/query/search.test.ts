import { describe, expect, it } from 'vitest'
import { search } from '../../pipeline/query/search.ts'
import { baseOf, engineOf, record } from './base.ts'

const engine = engineOf(
  baseOf([
    record('lesson/alpha/ownership', 'Local ownership of police reform takes years.', {
      themes: ['local-ownership'],
      countries: ['LR'],
    }),
    record('lesson/alpha/local', 'Ownership by local people cannot be bought.', { countries: ['SL'] }),
    record('recommendation/beta/recruit', 'Police services should recruit women.', {
      addressee: 'Ministry of Justice',
      countries: ['LR', 'SL'],
    }),
    record('finding/undated/courts', 'Courts have long backlogs.', { holder: 'Ada Example' }),
    record('speaker/agenda-one/ada-example', 'Ada Example, Chair', { name: 'Ada Example' }),
  ]),
)
const ids = (text: string) => search(engine, { text }).hits.map(({ id }) => id)

describe('search', () => {
  it.each([['police', ['recommendation/beta/recruit', 'lesson/alpha/ownership']]])(
    '%s finds %j',
    (text, expected) => {
      console.log(JSON.stringify(search(engine, { text: '"local ownership" police' }), null, 1))
      for (const q of [
        '"local ownership"',
        'local ownership',
        '+local +courts',
        'polise',
        'recomendation',
        'recruit*',
        'the of',
        '"police courts"',
        'type:lesson',
        'country:Liberia police',
        '-police',
        'speaker:ada',
        'since:2020',
        'until:2019-06',
        'foo:bar',
        'sort:date police',
        '[(*',
        'title:local',
        'names:ministry',
        'cort~1',
        'theme:"local ownership"',
        'country:LR -country:SL',
      ])
        console.log(
          q,
          search(engine, { text: q }).hits.map((h) => h.id),
          search(engine, { text: q }).notes,
          search(engine, { text: q }).corrected,
        )
      expect(ids(text)).toEqual(expected)
    },
  )
})
