import { expect, test } from 'vitest'
import { canonicalJson } from '../../pipeline/9-publish/json.ts'

test.each([
  [
    'keys of every depth',
    { b: [{ d: 1, c: 2 }], a: { f: null, e: '' } },
    '{"a":{"e":"","f":null},"b":[{"c":2,"d":1}]}',
  ],
  ['a key that objects inherit', JSON.parse('{"b":1,"__proto__":{"a":2}}'), '{"__proto__":{"a":2},"b":1}'],
  ['what is not there', { b: undefined, a: [undefined] }, '{"a":[null]}'],
  ['keys beyond the basic plane, by code unit', { '\uffee': 1, '😀': 2 }, '{"😀":2,"\uffee":1}'],
  ['a list', [2, 1], '[2,1]'],
  [
    'the same keys as they came otherwise',
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    '[{"a":1,"b":2},{"a":1,"b":2}]',
  ],
  [
    'keys that begin as others do',
    [
      { b: 1, a: 2, c: 3 },
      { b: 1, a: 2 },
    ],
    '[{"a":2,"b":1,"c":3},{"a":2,"b":1}]',
  ],
])('JSON has %s in order', (_, value, json) => {
  expect(canonicalJson(value)).toBe(json)
})

test('more sets of keys than anybody would remember stay in order', () => {
  const many = Array.from({ length: 6000 }, (_, at) => ({ [`b${at}`]: 1, [`a${at}`]: 2 }))
  const first = canonicalJson(many)
  expect(first).toBe(`[${many.map((_, at) => `{"a${at}":2,"b${at}":1}`).join(',')}]`)
  expect(canonicalJson(many)).toBe(first)
})
