import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesIn } from '../built.ts'
import { builtFrom, debrief, program } from './program.ts'

/*
 * A name planted beside a statement whose document withholds names, in every kind of file that is published.
 */

const agenda = `# Second Harbour Forum

Salt Hall, Port Merle, 4 March 2020

The Forum is held under the Chatham House Rule.

## Programme

0930-1000 Opening remarks
Ms Hedda Roe, Harbour Safety Board

1100-1230 Session 1: Lamps that outlive a budget
Speakers: Ms Amara Poe, Lamp Agency; Mr Jonah Quill, Open Harbour Foundation
`

const report = `# Second Harbour Forum: Report

Port Merle, 4 March 2020

## Lessons learned

- Amara Poe: a lamp without a keeper goes out within a month.
- Boards that never visit the mole do not repair it.
`

const kinds = [
  ['data/records.ndjson', /^data\/records\.ndjson$/u],
  ['a text', /^data\/text\/.*\.txt$/u],
  ['a page of a record', /^site\/records\/lesson\/.*\.html$/u],
  ['its twin in Markdown', /^site\/records\/lesson\/.*\.md$/u],
  ['its twin in JSON', /^site\/records\/lesson\/.*\.json$/u],
  ['a page of a document', /^site\/documents\/.*\.html$/u],
  ['a page of a type', /^site\/types\/.*\.html$/u],
  ['a feed in Atom', /^site\/feeds\/.*\.atom$/u],
  ['a feed in JSON', /^site\/feeds\/.*\.json$/u],
  ['a table', /^exports\/records\.csv$/u],
  ['linked data', /^exports\/base\.jsonld$/u],
  ['annotations', /^exports\/annotations\.jsonld$/u],
  ['the cards of the index', /^index\/cards\.json$/u],
  ['the index as a script', /^index\/search\.js$/u],
  ['a database', /^exports\/records\.sqlite$/u],
] as const

const statement = 'a lamp without a keeper goes out within a month'
let out = ''

beforeAll(() => {
  out = builtFrom({ 'agenda.md': agenda, 'report.md': report }).out
  const { stdout } = spawnSync(process.execPath, [program, 'export', '--format', 'sqlite', '--out', out])
  writeFileSync(join(out, 'exports/records.sqlite'), stdout)
}, 120_000)

test('what was built has no leak', () => {
  expect(debrief('check', '--out', out).stdout).toBe('Nothing found.\n')
})

test('pages of the document and of its statements say why names are kept away', () => {
  const reason = 'agenda.md, of the same event, says: The Forum is held under the Chatham House Rule.'
  for (const path of ['site/documents/report.html', 'site/records/lesson/report/lamp-keeper-goes-month.html'])
    expect(readFileSync(join(out, path), 'utf8')).toContain(reason)
})

test.each(kinds)('a name in %s is found', (_, pattern) => {
  const holding = filesIn(out).filter(
    (path) => pattern.test(path) && readFileSync(join(out, path)).includes(statement),
  )
  expect(holding.length).toBeGreaterThan(0)
  const path = join(out, holding[0] ?? '')
  const whole = readFileSync(path)
  try {
    const covered = Buffer.from('█████ ███: ').toString('latin1')
    writeFileSync(path, whole.toString('latin1').replaceAll(covered, 'Amara Poe: '), 'latin1')
    const { status, stdout } = debrief('check', '--out', out)
    expect([status, stdout]).toEqual([1, expect.stringContaining(`Unexpected name \`Amara Poe\``)])
  } finally {
    writeFileSync(path, whole)
  }
})

test.each(['Amara', 'A. Poe', 'Ms Poe'])('a name that is printed as %s is found', (name) => {
  const path = join(out, 'site/records/lesson/report/lamp-keeper-goes-month.html')
  const whole = readFileSync(path)
  try {
    writeFileSync(path, whole.toString().replaceAll('█████ ███: ', `${name}: `))
    const { status, stdout } = debrief('check', '--out', out)
    expect([status, stdout]).toEqual([1, expect.stringContaining(`Unexpected name \`Amara Poe\``)])
  } finally {
    writeFileSync(path, whole)
  }
})

test('people who stand between statements of a document are no leak', () => {
  const listed = report.replace(
    '## Lessons learned',
    '## Participants\n\n- Ms Hedda Roe, Harbour Safety Board\n- Jonah Quill, Wreck Office\n\n## Lessons learned',
  )
  const built = builtFrom({ 'agenda.md': agenda, 'report.md': listed })
  const pages = filesIn(built.out).filter((path) => /records\/.*\.html$/u.test(path))
  const beside = pages.filter((path) => {
    const steps =
      /<nav class="steps".*?<\/nav>/su.exec(readFileSync(join(built.out, path), 'utf8'))?.[0] ?? ''
    return /Roe|Quill/u.test(steps) && steps.includes('lamp without a keeper')
  })
  expect(beside.length).toBeGreaterThan(0)
  expect(debrief('check', '--out', built.out).stdout).toBe('Nothing found.\n')
})
