import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepStanding, standing } from '../../pipeline/crew/unchanged.ts'
import type { Message } from '../../pipeline/model/message.ts'
import { temporaryFolder } from '../built.ts'
import { keepingInMemory } from './keeping-in-memory.ts'

const out = temporaryFolder()
mkdirSync(join(out, 'data'))
writeFileSync(join(out, 'data/manifest.json'), '{"counts":{"documents":1},"files":[]}')

const messageOf = (rule: string): Message => ({
  severity: 'error',
  room: 'crew',
  rule,
  reason: '',
  path: 'a.md',
  place: null,
})

test.each([
  ['nothing that changed meanwhile', 'one', [], 1],
  ['a document that changed while it was built', 'another', [], 0],
  ['a document that was set aside', 'one', [messageOf('quarantined')], 0],
  ['a document with an error of its own', 'one', [messageOf('no-text')], 1],
] as const)('of a build with %s is kept what it came of: %#', (_, now, messages, entries) => {
  const all = keepingInMemory()
  keepStanding(out, all, 'one', () => now, messages)
  expect(all.kept.size).toBe(entries)
})

test('a damaged entry of a build is said, and the build made again', () => {
  const all = keepingInMemory()
  all.kept.set('one', 'damaged')
  expect(standing(out, all, 'one')).toBeNull()
  expect(all.remarks).toEqual([expect.stringContaining('made again')])
})

test('a store that cannot be written costs a remark', () => {
  const all = keepingInMemory()
  const store = { ...all.store, put: () => void raise() }
  keepStanding(out, { ...all, store }, 'one', () => 'one', [])
  expect(all.remarks).toEqual([expect.stringContaining('could not be written')])
})

function raise(): never {
  throw Object.assign(new Error('full'), { code: 'ENOSPC' })
}
