import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { lockOut, OutLocked } from '../../pipeline/crew/out-lock.ts'
import { temporaryFolder } from '../built.ts'

const ours = { started: null, host: (await import('node:os')).hostname() }

test('a lock keeps a second build out until it is dropped', () => {
  const out = join(temporaryFolder(), 'out')
  const unlock = lockOut(out)
  expect(() => lockOut(out)).toThrow(OutLocked)
  unlock()
  lockOut(out)()
  expect(readdirSync(dirname(out))).toEqual([])
})

test('out that is an empty folder, named by where one stands, is locked beside it', () => {
  const out = join(temporaryFolder(), 'out')
  mkdirSync(out)
  for (const name of [out, `${out}/`, `${out}/.`, `${out}/../out`]) {
    const unlock = lockOut(name)
    expect(readdirSync(dirname(out)).sort()).toEqual(['out', 'out.lock'])
    expect(readdirSync(out)).toEqual([])
    unlock()
  }
})

test('two names of one folder have one lock', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'kb'))
  symlinkSync('kb', join(folder, 'out'))
  const unlock = lockOut(join(folder, 'out'))
  expect(() => lockOut(join(folder, 'kb'))).toThrow(OutLocked)
  unlock()
})

test.each([
  ['in a file', (folder: string) => join(folder, 'thesis.txt', 'out')],
  ['where a system lets nobody make files', () => '/proc/out'],
])('a knowledge base %s is refused, and the place named', (_, placeIn) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'thesis.txt'), 'Years of work.')
  const out = placeIn(folder)
  expect(() => lockOut(out)).toThrow(
    new RegExp(
      `^unexpected place for a knowledge base \`${out}\` \\([A-Z]+\\), expected a folder.*--out$`,
      'u',
    ),
  )
})

test.each([
  ['a process that is gone', { ...ours, pid: 2 ** 22 + 1 }, true],
  ['another process that has the number now', { ...ours, pid: process.ppid, started: '1' }, true],
  ['a process that runs', { ...ours, pid: process.ppid }, false],
  ['another machine', { ...ours, pid: 1, host: 'elsewhere' }, false],
  ['nobody: it is torn', null, true],
])('a lock of %s', (_, holder, taken) => {
  const out = join(temporaryFolder(), 'out')
  writeFileSync(`${out}.lock`, holder === null ? '{"pi' : JSON.stringify(holder))
  if (taken) lockOut(out)()
  else expect(() => lockOut(out)).toThrow(OutLocked)
  expect(existsSync(`${out}.lock`)).toBe(!taken)
})
