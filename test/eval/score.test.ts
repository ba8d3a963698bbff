import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type Gold, parseGold } from '../../pipeline/eval/gold.ts'
import { score } from '../../pipeline/eval/score.ts'
import { built, filesIn, shared, sourcesIn, temporaryFolder } from '../built.ts'

const [seeds, documents, golds, script] = ['seeds', 'documents', 'gold', 'eval'].map(shared)

if (seeds && documents && golds && script) {
  test('gives the figures of the reference script', async () => {
    const result = await built([...sourcesIn(seeds), ...sourcesIn(documents)])
    const out = temporaryFolder()
    for (const { path, content } of result.files.filter((file) => file.path.startsWith('data/'))) {
      mkdirSync(dirname(join(out, path)), { recursive: true })
      writeFileSync(join(out, path), content)
    }
    for (const only of [undefined, 'lesson', 'session']) {
      const wanted = JSON.parse(
        execFileSync(
          'node',
          [
            join(script, 'score.mjs'),
            '--data',
            join(out, 'data'),
            '--gold',
            golds,
            '--json',
            ...(only ? ['--type', only] : []),
          ],
          { encoding: 'utf8' },
        ),
      )
      const ours = score(
        result.base.docs.map((doc) => doc.entry),
        result.base.records,
        goldsIn(golds),
        only,
      )
      expect(JSON.parse(JSON.stringify(ours.score))).toEqual(wanted)
    }
  })
}

function goldsIn(folder: string): readonly Gold[] {
  return filesIn(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => parseGold(readFileSync(join(folder, name), 'utf8')))
    .filter((gold) => 'records' in gold)
}

test('a document that is not there is told and all of its records are missed', () => {
  const gold: Gold = {
    document: { file: 'a.md', genre: 'report', title: 'A' },
    records: [{ type: 'lesson', quote: 'Ask first.' }],
  }
  const result = score([], [], [gold])
  expect(result.errors).toEqual([
    'a.md: no such document in documents.ndjson',
    'a.md: missing lesson: Ask first.',
  ])
  expect(result.score.micro).toEqual({ tp: 0, fp: 0, fn: 1, precision: 0, recall: 0, f1: 0 })
})

test.each([
  ['no JSON', '{', 'problem'],
  ['JSON of something else', '[]', 'problem'],
  ['a gold file', '{"document":{"file":"a.md"},"records":[]}', 'records'],
])('%s is told apart', (_, content, key) => {
  expect(parseGold(content)).toHaveProperty(key)
})

test.each([
  ['{"document":{"file":"a.md"},"records":[null]}', 'record 1: expected an object'],
  [
    '{"document":{"file":"a.md"},"records":[{"type":"lesson"},{"quote":"a"}]}',
    'record 2: expected `type` to be text',
  ],
  [
    '{"document":{"file":"a.md"},"records":[{"type":"lesson","quote":5}]}',
    'record 1: expected `quote` to be text',
  ],
  [
    '{"document":{"file":"a.md"},"records":[{"type":"lesson","quotes":["a",null]}]}',
    'record 1: expected `quotes` to be a list of texts',
  ],
  ['{"document":{"file":"a.md"},"records":[],"events":{}}', 'expected `events` to be a list'],
  ['{"document":{"file":"a.md"},"records":[],"events":[{},7]}', 'event 2: expected an object'],
])('%s is no gold file, and says where', (content, problem) => {
  expect(parseGold(content)).toEqual({ problem })
})

test('a gold record of a type that nothing has is passed over', () => {
  const gold: Gold = {
    document: { file: 'a.md' },
    records: [{ type: 'constructor', quote: 'Ask first.' }],
  }
  expect(score([], [], [gold]).score.micro).toMatchObject({ tp: 0, fp: 0, fn: 0 })
})
