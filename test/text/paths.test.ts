import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathToHref, safePath } from '../../pipeline/text/paths.ts'

test.each([
  ['lesson/2018-report/police-matter', 'lesson/2018-report/police-matter'],
  ['lesson/aux/police', 'lesson/_aux/police'],
  ['con/report', '_con/report'],
  ['lesson/report/com1', 'lesson/report/_com1'],
  ['lesson/console', 'lesson/console'],
  ['lesson/Report', 'lesson/_52_eport'],
  ['', '_'],
  ['lesson//x', 'lesson/_/x'],
])('%j is kept at %j', (id, path) => {
  expect(safePath(id)).toBe(path)
})

const name = fc.string({
  unit: fc.constantFrom('a', 'B', '1', '-', '.', '_', '%', 'é', 'con', 'aux'),
  maxLength: 5,
})
const id = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))

test('each name of a path is what it is alone, and ids that differ share no path', () => {
  fc.assert(
    fc.property(id, id, (one, other) => {
      expect(safePath(one)).toBe(one.split('/').map(safePath).join('/'))
      expect(safePath(one) === safePath(other)).toBe(one === other)
    }),
  )
})

test('a link is decoded to the path it was made of, name by name', () => {
  fc.assert(
    fc.property(id, (path) => {
      expect(pathToHref(path).split('/').map(decodeURIComponent).join('/')).toBe(path)
      expect(pathToHref(path)).toMatch(/^[\w.%/-]*$/u)
    }),
  )
})
