import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openStore } from '../../pipeline/disk/store.ts'
import { filesIn, temporaryFolder } from '../built.ts'

let isReadOnly = false

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const rmSync: typeof fs.rmSync = (path, options) => {
    if (isReadOnly)
      throw Object.assign(new Error(`EACCES: permission denied, unlink '${path}'`), { code: 'EACCES' })
    fs.rmSync(path, options)
  }
  return { ...fs, rmSync }
})

const key = 'a'.repeat(64)

test.each([
  ['is taken away', false, []],
  ['stays where it cannot be taken away', true, [`v1/aa/${key}`]],
])('a damaged entry is told and %s', (_, readOnly, left) => {
  const folder = temporaryFolder()
  const store = openStore(folder, '7', () => false)
  store.put(key, Uint8Array.of(1, 2, 3))
  expect(store.get(key)).toEqual(Uint8Array.of(1, 2, 3))
  const path = join(folder, 'v1/aa', key)
  writeFileSync(path, Buffer.concat([readFileSync(path), Uint8Array.of(4)]))
  isReadOnly = readOnly
  expect(store.get(key)).toBe('damaged')
  isReadOnly = false
  expect(filesIn(folder)).toEqual(left)
})

test('what others had begun to write stays where it cannot be taken away', () => {
  const folder = temporaryFolder()
  openStore(folder, '7', () => false).put(key, Uint8Array.of(1))
  writeFileSync(join(folder, 'v1/tmp-8-x'), '')
  isReadOnly = true
  expect(openStore(folder, '7', () => true).get(key)).toEqual(Uint8Array.of(1))
  isReadOnly = false
  openStore(folder, '7', () => true)
  expect(filesIn(folder)).toEqual([`v1/aa/${key}`])
})
