import type { ExtractedDoc } from '../pipeline/model/doc.ts'
import type { Lexicon } from '../pipeline/model/knowledge.ts'
import type { Sighting } from '../pipeline/model/record.ts'
import { wordOf } from './numbered-words.ts'

/**
 * A document of a meeting as the rooms before would hand it on: its name and date, its people and bodies, what it states, a
 * line each.
 */
export function inventedDocument(
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
    found: sightings(name, day, year, statements, people).map((one, line) => ({
      ...one,
      spans: [spans[line] ?? whole],
    })),
  }
}

/** What is found in each line, in their order. */
function sightings(
  name: string,
  day: string,
  year: number,
  statements: readonly (readonly [string, string])[],
  people: readonly (readonly [string, string])[],
): readonly Omit<Sighting, 'spans'>[] {
  return [
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
}

function fieldsOf(type: string, body: string | null, year: number): Sighting['fields'] {
  if (type === 'commitment')
    return { lead: body, due: String(year + 1), dueText: String(year + 1), deliverable: null }
  if (type === 'recommendation') return { addressee: body }
  return type === 'lesson' ? { about: [] } : { holder: null }
}
