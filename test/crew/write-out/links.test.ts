import { lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OutNotOurs } from '../../../pipeline/disk/claim-out.ts'
import { mendOut } from '../../../pipeline/disk/write-out.ts'
import { temporaryFolder } from '../../built.ts'
import { buildAt, folders, here, manifest, written } from './out-folders.ts'

test.each([
  ['a knowledge base', true],
  ['nothing yet', false],
])('where out is a link to %s, what it leads to is replaced and the link stays', async (_, isThere) => {
  const folder = folders(isThere ? { 'disk/kb': 'old' } : {})
  mkdirSync(join(folder, 'disk'), { recursive: true })
  symlinkSync('disk/kb', join(folder, 'out'))
  await written(join(folder, 'out'), manifest('new'), here)
  expect(lstatSync(join(folder, 'out')).isSymbolicLink()).toBe(true)
  expect(buildAt(join(folder, 'disk/kb'))).toBe('new')
  expect(readdirSync(join(folder, 'disk'))).toEqual(['kb'])
})

test('a build that was ended between the renames behind a link is mended there', () => {
  const folder = folders({ 'disk/kb.debrief-old-7': 'old', 'disk/kb.debrief-new-7': 'new' })
  symlinkSync('disk/kb', join(folder, 'out'))
  mendOut(join(folder, 'out'))
  expect(readdirSync(join(folder, 'disk'))).toEqual(['kb'])
  expect(buildAt(join(folder, 'out'))).toBe('old')
})

test('a link that leads to itself is refused', async () => {
  const folder = temporaryFolder()
  symlinkSync('out', join(folder, 'out'))
  await expect(written(join(folder, 'out'), manifest('new'), here)).rejects.toThrow(OutNotOurs)
})
