import { expect, test } from 'vitest'
import type { CheckFinding } from '../../../pipeline/check/check-finding.ts'
import { reporters } from '../../../pipeline/check/reporters.ts'
import { shownFolder } from '../../../pipeline/check/shown-folder.ts'

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
  error line 3: 100 %\\n::error::x  [check/quote-not-in-text]
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
