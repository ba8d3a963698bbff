import type { ExtractedDoc } from '../pipeline/model/doc.ts'
import type { Lexicon } from '../pipeline/model/knowledge.ts'
import type { Sighting } from '../pipeline/model/record.ts'

/** Documents of invented meetings with planted recurrences, and which statements belong to one plant. */
export interface Meetings {
  readonly docs: readonly ExtractedDoc[]
  /** Plant -> the statements that say it. */
  readonly plants: ReadonlyMap<number, readonly string[]>
}

const recordsADocument = 20
const vocabulary = 8000
const plantedIdeas = 400

/** The same documents for the same number: a report and an agenda for each meeting, twenty records a document. */
export function inventedMeetings(count: number, lexicon: Lexicon): Meetings {
  const random = dice(count)
  const words = Array.from({ length: vocabulary }, (_, at) => wordOf(at))
  const word = () => words[Math.floor(vocabulary * random() ** 2)] ?? ''
  const sentence = (length: number) => Array.from({ length }, word)
  const ideas = Array.from({ length: plantedIdeas }, () => sentence(12))
  const plants = new Map<number, string[]>()
  const docs = Array.from({ length: count }, (_, at): ExtractedDoc => {
    const meeting = Math.floor(at / 2)
    const statements = Array.from({ length: recordsADocument - 8 }, (): readonly [string, string] => {
      const plant = random() < 0.15 ? Math.floor(random() * plantedIdeas) : -1
      const said =
        plant < 0 ? sentence(12) : (ideas[plant] ?? []).map((one) => (random() < 0.12 ? word() : one))
      const text = `${said.join(' ')}.`
      if (plant >= 0) plants.set(plant, [...(plants.get(plant) ?? []), text])
      return [
        ['lesson', 'finding', 'recommendation', 'commitment'][Math.floor(random() * 4)] ?? 'lesson',
        text,
      ]
    })
    const people = Array.from(
      { length: 4 },
      () =>
        [
          `${wordOf(Math.floor(random() * 300), true)} ${wordOf(Math.floor(random() * 4000), true)}`,
          `Institute of ${wordOf(Math.floor(random() * 800), true)}`,
        ] as const,
    )
    return documentOf(at, meeting, statements, people, lexicon)
  })
  return { docs, plants }
}

function documentOf(
  at: number,
  meeting: number,
  statements: readonly (readonly [string, string])[],
  people: readonly (readonly [string, string])[],
  lexicon: Lexicon,
): ExtractedDoc {
  const year = 1990 + (meeting % 34)
  const day = `${year}-${String(1 + (meeting % 12)).padStart(2, '0')}-${String(1 + (meeting % 28)).padStart(2, '0')}`
  const name = `${wordOf(meeting, true)} Meeting on ${wordOf(meeting * 7, true)} and ${wordOf(meeting * 13, true)}`
  const lines = [
    `${name}, ${day}`,
    ...people.map(([person, body]) => `${person}, ${body}`),
    ...people.slice(0, 3).map(([, body]) => body),
    ...statements.map(([, text]) => text),
  ]
  let end = 0
  const spans = lines.map((line): readonly [number, number] => {
    const start = end
    end += line.length + 1
    return [start, start + line.length]
  })
  const fields: readonly Omit<Sighting, 'spans'>[] = [
    {
      type: 'event',
      fields: { name, start: day, end: day, inferred: false, place: null, country: null, organisers: [] },
      rule: 'event/front',
      confidence: 0.9,
    },
    ...people.map(([person, body]) => ({
      type: 'speaker',
      fields: { name: person, honorific: null, role: 'speaker', position: null, affiliation: body },
      rule: 'speaker/list',
      confidence: 0.9,
    })),
    ...people.slice(0, 3).map(([, body]) => ({
      type: 'organisation',
      fields: { name: body, acronym: null, kind: 'academic' },
      rule: 'organisation/head',
      confidence: 0.8,
    })),
    ...statements.map(([type]) => ({
      type,
      fields: fieldsOf(type, people[0]?.[1] ?? null, year),
      rule: `${type}/under-heading`,
      confidence: 0.9,
    })),
  ]
  const whole: readonly [number, number] = [0, Math.max(0, end - 1)]
  return {
    id: `d${String(at).padStart(6, '0')}`,
    path: `${at}.txt`,
    sha256: '0'.repeat(64),
    bytes: end,
    format: 'text',
    reader: 'bench',
    tree: { type: 'root', children: [] },
    hints: {},
    pages: null,
    text: lines.join('\n'),
    blocks: spans.map((span) => ({ kind: 'paragraph', span, level: 0, runs: [], place: {}, lines: [span] })),
    removed: [],
    genre: at % 2 === 0 ? 'report' : 'agenda',
    language: 'en',
    lexicon,
    title: name,
    titleSpan: spans[0] ?? null,
    date: day,
    publishers: [],
    attribution: null,
    sections: [
      {
        kind: 'document',
        title: name,
        titleSpan: null,
        role: 'body',
        parent: null,
        level: 0,
        span: whole,
        blocks: [0, lines.length],
      },
    ],
    sentences: spans.map((span, block) => ({ span, block, section: 0 })),
    found: fields.map((one, line) => ({ ...one, spans: [spans[line] ?? whole] })),
  }
}

function fieldsOf(type: string, body: string | null, year: number): Sighting['fields'] {
  if (type === 'commitment')
    return { lead: body, due: String(year + 1), dueText: String(year + 1), deliverable: null }
  if (type === 'recommendation') return { addressee: body }
  return type === 'lesson' ? { about: [] } : { holder: null }
}

const syllables = [
  'ba',
  'co',
  'di',
  'fe',
  'gu',
  'ha',
  'ki',
  'lo',
  'mu',
  'ne',
  'pa',
  'ri',
  'so',
  'tu',
  've',
  'za',
]

/** A word for a number, always the same and never the same as another's. */
function wordOf(number: number, capital = false): string {
  let rest = number + 4096
  let word = ''
  for (; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16]
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** Numbers from 0 to 1 that are the same every time. */
function dice(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}
