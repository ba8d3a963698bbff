import { expect, test } from 'vitest'
import { parseYaml } from '../../pipeline/text/yaml.ts'

const REPEATED = 'types: []\nthemes:\n  "my words": [a]\n  "my words": [b]\n'

test('of a key that stands twice in front matter of strange documents the last counts', () => {
  expect(parseYaml(REPEATED)).toEqual({ value: { types: [], themes: { 'my words': ['b'] } }, problem: null })
})

test.each([
  [REPEATED, 'unexpected second `my words` in line 4, expected each key once; join the two'],
  ['{ a: 1, a: 2 }', 'unexpected second `a` in line 1, expected each key once; join the two'],
  [
    '- decide: accept\n  decide: reject\n',
    'unexpected second `decide` in line 2, expected each key once; join the two',
  ],
])('in a file that people write for us no key may stand twice: %j', (text, problem) => {
  expect(parseYaml(text, 'strict')).toEqual({ value: null, problem })
})

test('each entry of a list has keys of its own', () => {
  const { value } = parseYaml('- { decide: accept }\n- { decide: reject }\n', 'strict')
  expect(value).toEqual([{ decide: 'accept' }, { decide: 'reject' }])
})
