import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { carry } from '../pipeline/carry.ts'
import { WrongUse } from '../pipeline/commands/command.ts'
import { configured } from '../pipeline/commands/config.ts'
import { notebook } from '../pipeline/model/message.ts'
import { gather } from '../pipeline/run.ts'
import { knowledgeOf } from '../pipeline/text/knowledge.ts'
import { sourcesIn, temporaryFolder } from './built.ts'

/*
 * The worked example of docs/extending.md, and what a configuration may not say.
 */

const folder = fileURLToPath(new URL('extending', import.meta.url))
const asked = (options: Record<string, string> = {}) => ({ words: [], options })

async function example() {
  const knowledge = knowledgeOf(configured(asked(), join(folder, 'corpus')).knowledge)
  const notes = notebook()
  const docs = []
  for (const source of sourcesIn(join(folder, 'corpus'))) docs.push(await carry(source, knowledge, notes))
  return gather(docs, knowledge, notes, { version: '0.0.0', assets: { script: '', style: '' } })
}

const { base, messages, files } = await example()

test('an own record type is found by its heading and its phrase, with its fields', () => {
  const indicators = base.records.filter(({ type }) => type === 'indicator')
  expect(indicators.map(({ rule, baseline, target, by }) => ({ rule, baseline, target, by }))).toEqual([
    { rule: 'indicator/own-heading', baseline: '40 a day', target: '60 by June 2022', by: '2022-06' },
    { rule: 'indicator/own-phrase', baseline: null, target: null, by: null },
  ])
})

test('its page says which rule found it and what its fields hold, by their keys', () => {
  const pages = [...files].filter(({ path }) => /^site\/records\/indicator\/.*\.html$/u.test(path))
  const page = pages
    .map(({ content }) => Buffer.from(content).toString())
    .find((html) => html.includes('40 a day'))
  expect(page).toContain('A statement under a heading that debrief.config.yaml names')
  for (const [field, value] of [
    ['baseline', '40 a day'],
    ['target', '60 by June 2022'],
    ['by', '2022-06'],
  ])
    expect(page).toContain(`<dt>${field}</dt><dd><bdi>${value}</bdi></dd>`)
})

test('it fits the schema that is published for it', () => {
  expect(messages.filter(({ room }) => room === 'validate')).toEqual([])
})

test('own words of headings and own cues count', () => {
  const texts = (type: string) =>
    base.records.filter((record) => record.type === type).map(({ text }) => text)
  expect(texts('lesson')).toEqual(['Gates that are greased twice a year last twice as long.'])
  expect(texts('recommendation')).toEqual([
    'It behoves every keeper to walk the towpath before the season opens.',
  ])
})

test('own themes stand beside those of the shipped taxonomy that was asked for', () => {
  expect(base.themes.map(({ id }) => id)).toEqual(expect.arrayContaining(['lock-gates', 'towpaths']))
})

test('a rule that is hidden gives no records, and a message says so', () => {
  expect(base.records.filter(({ rule }) => rule === 'finding/under-heading')).toEqual([])
  expect(messages.map(({ rule }) => rule)).toContain('rule-not-shown')
})

test('the example is the one in the documentation', () => {
  const shown = /```yaml\n(headings:[\s\S]*?)```/u.exec(
    readFileSync(fileURLToPath(new URL('../docs/extending.md', import.meta.url)), 'utf8'),
  )?.[1]
  expect(parse(shown ?? '')).toEqual(parse(readFileSync(join(folder, 'debrief.config.yaml'), 'utf8')))
})

test.each([
  ['an unknown key', 'colour: red', '`colour`: unknown key'],
  ['an unknown key further in', 'themes: { used: [general] }', '`themes.used`: unknown key'],
  ['a list that is none', 'headings: { en: { lessons: water } }', '`headings.en.lessons`'],
  ['an unknown role', 'headings: { en: { lesson: [water] } }', 'unexpected `lesson`, expected one of'],
  [
    'an unknown file of cues',
    'cues: { en: { cue: { lesson: [water] } } }',
    '`cues.en.cue`: unexpected `cue`',
  ],
  [
    'an unknown list',
    'cues: { en: { cues: { lessons: [water] } } }',
    '`cues.en.cues.lessons`: unexpected `lessons`',
  ],
  ['an unknown taxonomy', 'themes: { use: [water] }', 'expected one of general, security-sector-reform'],
  [
    'a taxonomy that is not there',
    'themes: { files: [water.yaml] }',
    'unexpected `water.yaml`, expected a file',
  ],
  [
    'a type that is there already',
    'types: [{ type: lesson, phrases: [x] }]',
    '`types.0.type`: unexpected `lesson`',
  ],
  [
    'a type that nothing finds',
    'types: [{ type: risk }]',
    '`types.0`: expected `headings`, `leadIns` or `phrases`',
  ],
  ['a list in place of keys', '- copySources', ': unexpected list, expected keys with values'],
  ['a word in place of yes or no', 'copySources: maybe', 'unexpected text, expected true or false'],
  ['a word in place of a list', 'headings: { en: { lessons: quay } }', 'unexpected text, expected a list'],
  ['a list of nothing', 'headings: { en: { lessons: [] } }', 'unexpected short list, expected at least 1'],
  [
    'a language by its name',
    'headings: { english: {} }',
    'unexpected key, unexpected form, expected that of',
  ],
  ['an address that is none', 'baseUrl: quay', '`baseUrl`: expected an address such as'],
  ['no YAML', 'types: [', 'debrief.config.yaml: '],
  ['a key that stands twice', 'copySources: true\ncopySources: false', 'second `copySources` in line 2'],
])('refuses %s and says where it stands', (_, content, reason) => {
  const corpus = temporaryFolder()
  const path = join(corpus, 'debrief.config.yaml')
  writeFileSync(path, content)
  const refused = () => configured(asked(), corpus)
  expect(refused).toThrow(WrongUse)
  expect(refused).toThrow(path)
  expect(refused).toThrow(reason)
})

test('a configuration in a form that is not read is not passed over', () => {
  const corpus = temporaryFolder()
  writeFileSync(join(corpus, 'debrief.config.json'), '{}')
  expect(() => configured(asked(), corpus)).toThrow('expected debrief.config.yaml: only that is read')
  writeFileSync(join(corpus, 'debrief.config.yaml'), '')
  expect(configured(asked(), corpus).config.copySources).toBe(false)
})

test('a configuration that is named must be there', () => {
  expect(() => configured(asked({ config: 'nowhere.yaml' }), folder)).toThrow('expected a file')
})

test('without a configuration the shipped knowledge stays as it is', () => {
  const { config, knowledge } = configured(asked(), temporaryFolder())
  expect(config.types).toEqual([])
  expect(knowledge.some(({ path }) => path.startsWith('own/'))).toBe(false)
})
