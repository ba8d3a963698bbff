import { describe, expect, it } from 'vitest'
import { draftSections } from '../../pipeline/query/draft/draft-sections.ts'
import { lessonsForDraft } from '../../pipeline/query/draft/lessons-for-draft.ts'
import { baseOf, engineOf, record } from './base.ts'

describe('draftSections', () => {
  it.each([
    [
      '# Aim\nReform.\n\n## Scope ##\nTwo districts.',
      [
        ['Aim', 'Reform.'],
        ['Scope', 'Two districts.'],
      ],
    ],
    [
      'Background\n\nA long story.\n\n2. Objectives\n\nTo learn.',
      [
        ['Background', 'A long story.'],
        ['Objectives', 'To learn.'],
      ],
    ],
    [
      'Before any heading.\n\nScope:\n\nTwo districts.',
      [
        ['', 'Before any heading.'],
        ['Scope', 'Two districts.'],
      ],
    ],
    ['1. Recruit women.\n2. Pay pensions.', [['', '1. Recruit women.\n2. Pay pensions.']]],
    ['', []],
  ])('%j', (text, sections) => {
    expect(draftSections(text).map(({ title, text }) => [title, text])).toEqual(sections)
  })

  it('takes a text of any length', () => {
    expect(draftSections('Word\n\n'.repeat(300_000)).length).toBeLessThan(100_000)
  })
})

describe('lessonsForDraft', () => {
  const engine = engineOf(
    baseOf([
      record('lesson/one/rooms', 'Private rooms let people complain about the police.'),
      record('recommendation/one/pensions', 'Pay pensions on the day that demobilisation promises.'),
      record('commitment/one/rooms', 'The Ministry will fit private rooms for complaints by 2020.'),
      record('session/one/pay', 'Pensions and demobilisation', { title: 'Pensions and demobilisation' }),
      record('speaker/one/ada', 'Ada Example, on pensions after demobilisation', { name: 'Ada Example' }),
      record('lesson/two/budget', 'Budgets are read by nobody.'),
      record('lesson/two/vote', 'Votes come late.'),
      record('lesson/two/hall', 'The hall was cold.'),
    ]),
  )
  const draft = draftSections(
    '# Complaints\nPeople should complain about police in private rooms.\n\n# Pay\nPensions and demobilisation.\n\n# Catering\nSoup.',
  )

  it('takes one rare word of a heading for what the section is about, and one that many have for chance', () => {
    const many = (words: string, count: number) =>
      Array.from({ length: count }, (_, at) =>
        record(`lesson/${words.slice(0, 3).toLowerCase()}/${at}`, `${words} ${at}.`),
      )
    const more = engineOf(
      baseOf([
        ...many('Halls are cold', 60),
        ...many('Pensions come late', 6),
        record('lesson/one/vetting', 'Vetting empties the barracks unless people hear of it.'),
      ]),
    )
    const asked = (text: string) =>
      lessonsForDraft(more, draftSections(text)).map(({ title, lessons }) => [
        title,
        lessons.map(({ id }) => id),
      ])
    expect(asked('# Vetting of wardens\nTheir pensions were looked at.\n\n# Pensions\n')).toEqual([
      ['Vetting of wardens', ['lesson/one/vetting']],
    ])
  })

  it('gives each section the records and the people that matter to it', () => {
    const advice = lessonsForDraft(engine, draft)
    expect(
      advice.map(({ title, lessons, commitments, people }) => [
        title,
        [...lessons, ...commitments].map(({ id }) => id),
        people.map(({ name }) => name),
      ]),
    ).toEqual([
      ['Complaints', ['lesson/one/rooms', 'commitment/one/rooms'], []],
      ['Pay', ['recommendation/one/pensions'], ['Ada Example']],
    ])
  })

  it('leaves out what it is told to, such as commitments that were kept', () => {
    const [first] = lessonsForDraft(engine, draft, { without: new Set(['commitment/one/rooms']) })
    expect(first?.commitments).toEqual([])
  })
})
