import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkBase } from '../../pipeline/check/check-base.ts'
import type { CheckFinding } from '../../pipeline/check/check-finding.ts'
import type { Checked } from '../../pipeline/check/checked.ts'
import { reporters } from '../../pipeline/check/reporters.ts'
import { shownFolder } from '../../pipeline/check/shown-folder.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'
import { knowledge } from '../built.ts'
import { builtFrom, debrief } from './program.ts'

/*
 * `debrief check`: what is found, how it is said, and what the program answers with.
 */

const text = 'Lamps should be paid for by the ministry, said Ann ROE.'

function statement(changes: Partial<BaseRecord> = {}): BaseRecord {
  return {
    id: 'recommendation/notes/lamps',
    type: 'recommendation',
    text: 'Lamps should be paid for by the ministry',
    document: 'notes',
    event: null,
    session: null,
    evidence: [
      {
        document: 'notes',
        span: [0, 40],
        quote: 'Lamps should be paid for by the ministry',
        prefix: '',
        suffix: '',
        page: null,
        slide: null,
        line: 3,
        paragraph: null,
        box: null,
        section: [],
      },
    ],
    themes: [],
    countries: [],
    organisations: [],
    rule: 'recommendation/modal',
    confidence: 0.8,
    review: 'candidate',
    ...changes,
  }
}

function base(changes: Partial<Checked> = {}): Checked {
  const documents = [{ id: 'notes', path: 'notes.md' }] as unknown as Checked['documents']
  return {
    documents,
    records: [statement()],
    messages: [],
    things: [],
    attribution: [],
    lexicons: knowledge.lexicons,
    rules: {},
    text: () => text,
    ...changes,
  }
}

const message = { room: 'read', rule: 'odd', path: 'notes.md', place: null }
const ann = {
  kind: 'person',
  names: ['Ann ROE'],
  mentions: [{ document: 'notes' }],
} as unknown as Checked['things'][number]
const closed = {
  document: 'notes',
  words: '',
  names: 'withheld',
  reason: 'the house rule',
  covered: 0,
} as const
const evidence = statement().evidence[0] as BaseRecord['evidence'][number]
const weak = { right: 2, found: 9, shown: false }

test.each<readonly [string, Partial<Checked>, readonly string[]]>([
  ['a sound base', {}, []],
  [
    'an error of the build',
    { messages: [{ ...message, severity: 'error', reason: 'r' }] },
    ['error read/odd'],
  ],
  [
    'a warning of the build',
    { messages: [{ ...message, severity: 'warning', reason: 'r' }] },
    ['warning read/odd'],
  ],
  ['a remark is no finding', { messages: [{ ...message, severity: 'info', reason: 'r' }] }, []],
  [
    'a name beside a statement of a closed meeting',
    { things: [ann], attribution: [closed], records: [statement({ lead: 'Ann Roe' })] },
    ['error check/name-beside-statement'],
  ],
  [
    'a name on another line than such a statement',
    {
      things: [ann],
      attribution: [closed],
      records: [statement({ evidence: [{ ...evidence, suffix: '\n\nContact: Ann Roe' }] })],
    },
    [],
  ],
  [
    'a name on the line of such a statement',
    {
      things: [ann],
      attribution: [closed],
      records: [statement({ evidence: [{ ...evidence, suffix: ', said Ann Roe' }] })],
    },
    ['error check/name-beside-statement'],
  ],
  [
    'a given name alone beside such a statement',
    {
      things: [ann],
      attribution: [closed],
      records: [statement({ text: 'Lamps should burn, as Ann proposed' })],
    },
    ['error check/name-beside-statement'],
  ],
  ['the same name in an open one', { things: [ann], records: [statement({ lead: 'Ann Roe' })] }, []],
  [
    'the name of one who agreed',
    {
      things: [ann],
      attribution: [{ ...closed, named: ['roe'] }],
      records: [statement({ lead: 'Ann Roe' })],
    },
    [],
  ],
  [
    'a quote of other words',
    { records: [statement({ evidence: [{ ...evidence, quote: 'Lamps should not be paid' }] })] },
    ['error check/quote-not-in-text'],
  ],
  ['a text that is missing', { text: () => null }, ['error check/quote-not-in-text']],
  ['a record without evidence', { records: [statement({ evidence: [] })] }, ['error check/no-evidence']],
  ['a rule below its floor', { rules: { 'recommendation/modal': weak } }, ['warning check/rule-below-floor']],
  [
    'a rule below its floor whose records a person accepted',
    { rules: { 'recommendation/modal': weak }, records: [statement({ review: 'accepted' })] },
    [],
  ],
])('%s', (_, changes, found) => {
  expect(checkBase(base(changes)).map(({ severity, room, rule }) => `${severity} ${room}/${rule}`)).toEqual(
    found,
  )
})

const findings: readonly CheckFinding[] = [
  {
    severity: 'warning',
    room: 'check',
    rule: 'rule-below-floor',
    reason: 'r',
    path: '',
    place: null,
    record: null,
  },
  {
    severity: 'error',
    room: 'check',
    rule: 'quote-not-in-text',
    reason: '100 %\n::error::x',
    path: 'a, b/c:d.md',
    place: { line: 3 },
    record: 'lesson/x',
  },
  {
    severity: 'error',
    room: 'read',
    rule: 'odd',
    reason: 'second',
    path: 'a, b/c:d.md',
    place: { line: 9 },
    record: null,
  },
  {
    severity: 'warning',
    room: 'read',
    rule: 'odd',
    reason: 'third',
    path: 'p.pdf',
    place: { page: { index: 3, label: 'iv' }, line: 7 },
    record: null,
  },
]
const about = { corpus: 'docs', version: '1.2.3' }

test('text groups by document and sums up', () => {
  expect(reporters['text']?.(findings, about)).toBe(
    `(corpus)
  warning: r  [check/rule-below-floor]

a, b/c:d.md
  error line 3: 100 %
::error::x  [check/quote-not-in-text]
  error line 9: second  [read/odd]

p.pdf
  warning page iv: third  [read/odd]

4 findings: 2 errors, 2 warnings
`,
  )
})

test('github: one annotation a document and kind, and no words of a document become a command', () => {
  const said = reporters['github']?.(findings, about) ?? ''
  const commands = said.split('\n').filter((line) => /^::(?:error|warning)/u.test(line))
  expect(commands).toEqual([
    '::warning title=The corpus%3A 1 warning::r [check/rule-below-floor]',
    '::error file=docs/a%2C b/c%3Ad.md,line=3,title=a%2C b/c%3Ad.md%3A 2 errors::line 3: 100 %25%0A::error::x [check/quote-not-in-text]%0Aline 9: second [read/odd]',
    '::warning file=docs/p.pdf,title=p.pdf%3A 1 warning::page iv: third [read/odd]',
  ])
  expect(said.match(/^::group::/gmu)).toHaveLength(3)
  expect(said.match(/^::endgroup::$/gmu)).toHaveLength(3)
})

test('sarif has the shape of 2.1.0: rules by index, relative encoded addresses, lines that count from 1', () => {
  const log = JSON.parse(reporters['sarif']?.(findings, about) ?? '')
  expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs'])
  expect(log.version).toBe('2.1.0')
  const [run] = log.runs
  expect(run.tool.driver).toMatchObject({ name: 'debrief', version: '1.2.3' })
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(['error', 'warning', 'note', 'none']).toContain(result.level)
    expect(result.message.text).not.toBe('')
    const { artifactLocation, region } = result.locations[0].physicalLocation
    expect(new URL(artifactLocation.uri, 'file:///x/').href).toBe(`file:///x/${artifactLocation.uri}`)
    if (region) expect(region.startLine).toBeGreaterThan(0)
  }
  expect(run.results[1].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'docs/a%2C%20b/c%3Ad.md' },
    region: { startLine: 3 },
  })
  expect(run.results[3].message.text).toBe('page iv: third')
})

test.each([
  ['', 'p.pdf'],
  ['docs', 'docs/p.pdf'],
  ['../papers', '../papers/p.pdf'],
  ['/papers', '/papers/p.pdf'],
])('of the corpus `%s` reports name p.pdf as %s', (corpus, path) => {
  const pdf = findings.filter((finding) => finding.path === 'p.pdf')
  const log = JSON.parse(reporters['sarif']?.(pdf, { ...about, corpus }) ?? '')
  expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(path)
  expect(reporters['github']?.(pdf, { ...about, corpus })).toContain(`::warning file=${path},`)
})

test('what is about the whole of a corpus is about the folder the check ran in where that is the corpus', () => {
  const whole = findings.filter((finding) => finding.path === '')
  const log = JSON.parse(reporters['sarif']?.(whole, { ...about, corpus: '' }) ?? '')
  expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('.')
})

test.each([
  ['corpus', 'corpus'],
  ['./corpus/', 'corpus'],
  ['./', ''],
  ['.', ''],
  ['./docs/../docs', 'docs'],
  ['../papers//', '../papers'],
  [`${process.cwd()}/docs`, 'docs'],
  [process.cwd(), ''],
  ['/papers/', '/papers'],
])('the corpus named %s is %s to who reads the report', (named, shown) => {
  expect(shownFolder(named)).toBe(shown)
})

test.each(Object.keys(reporters))('nothing found is said by %s', (name) => {
  const said = reporters[name]?.([], about) ?? ''
  expect(said).toBe(
    { text: 'Nothing found.\n', json: '{"errors":0,"warnings":0,"findings":[]}\n', github: '' }[name] ?? said,
  )
  if (name === 'sarif') expect(JSON.parse(said).runs[0].results).toEqual([])
})

test('the program exits with 1 on a changed quote, with 0 on a sound base, with 2 on wrong use', () => {
  const { out } = builtFrom({
    'notes.md':
      '# Report on Lamps\n\nMay 2021\n\n## Recommendations\n\n- The ministry should pay for lamps.\n',
  })
  expect(debrief('check', '--out', out)).toEqual({ status: 0, stdout: 'Nothing found.\n', stderr: '' })
  const path = join(out, 'data/text/notes.txt')
  writeFileSync(path, readFileSync(path, 'utf8').replace('should pay', 'need not pay'))
  const { status, stdout } = debrief('check', '--out', out, '--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout).findings[0]).toMatchObject({ rule: 'quote-not-in-text', path: 'notes.md' })
  expect(debrief('check', '--out', out, '--reporter', 'xml')).toMatchObject({ status: 2, stdout: '' })
  expect(debrief('check', '--out', '/no/such/folder')).toMatchObject({ status: 2, stdout: '' })
})

test('so many warnings may be let pass, and no error', () => {
  const { out } = builtFrom({ 'notes.md': '# Report on Lamps\n\n- The ministry should pay for lamps.\n' })
  const path = join(out, 'data/report.json')
  const put = (severity: string) =>
    writeFileSync(path, JSON.stringify({ messages: [{ ...message, severity, reason: 'r' }] }))
  put('warning')
  expect(debrief('check', '--out', out).status).toBe(1)
  expect(debrief('check', '--out', out, '--max-warnings', '1').status).toBe(0)
  put('error')
  expect(debrief('check', '--out', out, '--max-warnings', '9').status).toBe(1)
})
