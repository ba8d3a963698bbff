import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { library } from '../../pipeline/9-publish/site/library.ts'
import { recordPiece } from '../../pipeline/9-publish/site/record-piece.ts'
import { seenOf } from '../../pipeline/9-publish/site/record-seen.ts'
import { hirePieceMakers } from '../../pipeline/crew/piece-makers.ts'
import { sampleBase } from '../9-publish/sample-base.ts'
import { filesIn, temporaryFolder } from '../built.ts'

const shelves = library(sampleBase)
const make = sampleBase.records.map((record) => {
  const seen = seenOf(record, shelves, {})
  return { seen, print: recordPiece(seen).print() }
})

test('a thread that is handed what pages see makes the pages that this one would', async () => {
  const fresh = temporaryFolder()
  const makers = hirePieceMakers(1, { places: { fresh, old: null }, since: 0 })
  const { given, unkept } = await makers.ask({ keep: [], make })
  await makers.dismiss()
  const expected = make.flatMap(({ seen }) => recordPiece(seen).make())
  expect(filesIn(fresh)).toEqual(expected.map(({ path }) => path).sort())
  for (const { path, content } of expected)
    expect(readFileSync(join(fresh, path)).equals(Buffer.from(content)), path).toBe(true)
  expect(given.listed).toHaveLength(expected.length)
  expect(given.lines.map((line) => line.split(' ')[0])).toEqual(make.map(({ print }) => print))
  expect(unkept).toEqual([])
})

test('it tells which files could not be taken over', async () => {
  const [old, fresh] = [temporaryFolder(), temporaryFolder()]
  writeFileSync(join(old, 'there.html'), 'a page')
  const makers = hirePieceMakers(1, { places: { fresh, old }, since: Number.POSITIVE_INFINITY })
  const keep = ['gone.html', 'there.html'].map((path) => [{ path, bytes: 6, sha256: '' }])
  const { unkept } = await makers.ask({ keep, make: [] })
  await makers.dismiss()
  expect(unkept).toEqual([0])
  expect(filesIn(fresh)).toEqual(['there.html'])
})

test('work goes to the thread that has least to do, until all have enough', async () => {
  const makers = hirePieceMakers(2, { places: { fresh: temporaryFolder(), old: null }, since: 0 })
  const asked: Promise<unknown>[] = []
  for (let count = 0; count < 4; count++) {
    expect(makers.isFree()).toBe(true)
    asked.push(makers.ask({ keep: [], make }))
  }
  expect(makers.isFree()).toBe(false)
  await makers.answered()
  expect(makers.isFree()).toBe(true)
  await Promise.all(asked)
  await makers.dismiss()
})

test('what is asked of threads that are gone, or was when they went, is rejected', async () => {
  const makers = hirePieceMakers(1, { places: { fresh: temporaryFolder(), old: null }, since: 0 })
  const asked = makers.ask({ keep: [], make })
  const heard = expect(asked).rejects.toThrow('unexpected end of a thread')
  await makers.dismiss()
  await heard
  await expect(makers.ask({ keep: [], make })).rejects.toThrow('unexpected end of a thread')
})
