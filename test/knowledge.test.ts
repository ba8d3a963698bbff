import { expect, test } from 'vitest'
import { knowledgeFiles } from '../pipeline/disk.ts'
import { knowledgeOf } from '../pipeline/text/knowledge.ts'
import { knowledge } from './knowledge.ts'

/*
 * A language is one folder: the same files with the same keys as English, so that a rule knows where to look.
 */

const { en, ...others } = knowledge.lexicons

/** Files whose keys are things in the world, not lists that a rule asks for: a language may speak of fewer. */
const byThing = new Set(['cities', 'ideas', 'ideas-perhaps'])

/** "roles/lessons" for every list of a lexicon. */
function keysOf(lists: Readonly<Record<string, Readonly<Record<string, unknown>>>>): readonly string[] {
  return Object.keys(lists)
    .filter((file) => !byThing.has(file))
    .flatMap((file) => Object.keys(lists[file] ?? {}).map((key) => `${file}/${key}`))
}

test.each(Object.entries(others))('knowledge/%s has the lists of English and no others', (_, lexicon) => {
  const wanted = keysOf(en?.lists ?? {})
  const had = keysOf(lexicon.lists)
  expect({
    missing: wanted.filter((key) => !had.includes(key)),
    unknown: had.filter((key) => !wanted.includes(key)),
  }).toEqual({ missing: [], unknown: [] })
})

test.each(Object.entries(knowledge.lexicons))('every phrase of knowledge/%s is text', (_, { lists }) => {
  const odd = Object.entries(lists).flatMap(([file, keys]) =>
    Object.entries(keys).flatMap(([key, phrases]) =>
      phrases
        .filter((phrase) => typeof phrase !== 'string' || phrase.trim() === '')
        .map((phrase) => `${file}/${key}: ${phrase}`),
    ),
  )
  expect(odd).toEqual([])
})

test.each(Object.entries(knowledge.lexicons))(
  'no list of knowledge/%s says a phrase twice',
  (_, { lists }) => {
    const twice = Object.entries(lists).flatMap(([file, keys]) =>
      Object.entries(keys).flatMap(([key, phrases]) =>
        phrases
          .filter((phrase, n) => phrases.indexOf(phrase) < n)
          .map((phrase) => `${file}/${key}: ${phrase}`),
      ),
    )
    expect(twice).toEqual([])
  },
)

test('every language has words to tell it by', () => {
  for (const { lists } of Object.values(knowledge.lexicons))
    expect(lists['words']?.['function-words']?.length).toBeGreaterThan(100)
})

test('what the compiler read of the shipped files is what they say', () => {
  const files = knowledgeFiles()
  expect(files.filter(({ value }) => value === undefined)).toEqual([])
  expect(knowledgeOf(files)).toEqual(knowledgeOf(files.map(({ path, content }) => ({ path, content }))))
})
