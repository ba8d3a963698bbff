import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { carried, filesIn, sourcesIn } from './built.ts'

/*
 * Documents that are none of the genres (contracts, notices, recipes ...) state nothing of what we look for.
 */

const folder = fileURLToPath(new URL('silence', import.meta.url))
const { docs } = await carried(sourcesIn(folder))

describe.each(filesIn(folder))('%s', (path) => {
  const doc = docs.find((one) => one.path === path)

  test('is of no genre', () => {
    expect(doc?.genre).toBe('other')
  })

  test('states nothing but the bodies it names', () => {
    expect(doc?.found.filter(({ type }) => type !== 'organisation').map(({ rule }) => rule)).toEqual([])
  })
})
