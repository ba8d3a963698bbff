import { expect, test } from 'vitest'
import { looksLikeName } from '../../../pipeline/text/people.ts'
import { lexicon } from '../../knowledge.ts'

const en = lexicon('en')

test.each<[text: string, least: number]>([
  ['John Mwangi', 0.9],
  ['Zuri Obonyo', 0.6],
  ['Lotte Meier Young', 0.6],
  ['Grant Quillton', 0.6],
  ['Michael A. Strand', 0.9],
])('%s looks like a name', (text, least) => {
  expect(looksLikeName(text, en)).toBeGreaterThanOrEqual(least)
})

test.each([
  'Data Sources',
  'Feed Balance',
  'New York',
  'South Sudan',
  'Open Source',
  'Red Cross',
  'Quillton DDR',
  'Install Quillton',
  'L’accord d’Angora',
  'Way Forward',
  'Addis Ababa',
  'Welcome',
  'Panel Discussion',
  'Mr',
  'Coffee Break',
  'Action Points',
  'UNDP',
  '14:00',
])('%s does not look like a name', (text) => {
  expect(looksLikeName(text, en)).toBe(0)
})
