import { expect, test } from 'vitest'
import { parsePeople } from '../../pipeline/text/people.ts'
import { lexicon } from '../knowledge.ts'

const en = lexicon('en')
const first = (line: string) => parsePeople(line, en)[0] ?? null

test.each([
  'Key Findings:',
  'Tea Break and Registration',
  'Geneva, Switzerland',
  'Working Group C: Keeping Markets Safe',
  'Local partners, together with national leaders, are essential.',
  'Fragile states – Liberia, Burundi, Guinea Bissau',
  'Objectives: 1) Safety and access to justice',
  'Security Sector Reform - Theory and Practice',
  'Programme - SSR and Peace Operations',
  'Ministry of Justice and the Police Service',
  'Day 2 – Members Only',
  'Kenya case study - note that Kenya will return tomorrow',
  'Women and Peace - Senior Leadership, Gender',
  'Sierra Leone, Ministry of Defence',
  'Organised by the Ministry of Defence',
  'Robert Stone said that the work was done',
  '',
])('nobody: %s', (line) => {
  expect(first(line)).toBeNull()
})

test('a surname in capitals stays as printed and is told', () => {
  expect(first('LEROY Claire (France)')).toMatchObject({
    name: 'LEROY Claire',
    surnameFirst: true,
    affiliation: 'France',
  })
  expect(first('LEROY, Claire (France)')).toMatchObject({
    name: 'LEROY, Claire',
    surnameFirst: true,
  })
  expect(first('Claire LEROY (France)')).not.toHaveProperty('surnameFirst')
})

test('more evidence, more confidence', () => {
  const bare = first('Zuri Obonyo')?.confidence ?? 0
  const known = first('Maria Obonyo')?.confidence ?? 0
  const full = first('Moderator: Dr. Maria Obonyo, Director, UNDP')?.confidence ?? 0
  expect(bare).toBeLessThan(known)
  expect(known).toBeLessThan(full)
})
