import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { EXPERIENCE, TYPE_ORDER } from '../../pipeline/text/type-order.ts'
import { recordSchemas } from '../../schemas/all.ts'
import { filesIn } from '../built.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('every record type has its place in the order, once', () => {
  expect([...TYPE_ORDER].sort()).toEqual(Object.keys(recordSchemas).sort())
})

test('what says something of experience is listed in one place', () => {
  const listing = ['pipeline', 'site'].flatMap((folder) =>
    filesIn(join(root, folder))
      .filter((path) => /\.tsx?$/u.test(path))
      .map((path) => `${folder}/${path}`)
      .filter((path) =>
        [...readFileSync(join(root, path), 'utf8').matchAll(/\[([^[\]]*)\]/gu)].some(([, list = '']) =>
          EXPERIENCE.slice(0, 3).every((type) => list.includes(`'${type}'`)),
        ),
      ),
  )
  // Sightings that claims.ts weighs against each other in one sentence: no case is told in one.
  expect(listing).toEqual(['pipeline/records/claims.ts', 'pipeline/text/type-order.ts'])
})
