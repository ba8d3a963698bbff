import { expect, test } from 'vitest'
import { briefFile, readBrief, wholeBrief } from '../../pipeline/list/read-brief.ts'
import { parseYaml } from '../../pipeline/text/yaml.ts'
import { brief } from './vetting-source.ts'

test('a brief written to a file and read again is the same', () => {
  const asked = brief({
    minutes: 90,
    since: '2015-04',
    themes: ['oversight'],
    oneDissent: true,
    question: 'a: "b" # c',
  })
  expect(readBrief(parseYaml(briefFile(asked)).value)).toEqual({ brief: asked, problems: [] })
})

test.each([
  [{ minuets: 3 }, /unexpected `minuets`, expected one of question/],
  [{ constructor: 3 }, /unexpected `constructor`, expected one of question/],
  [{ minutes: 'many' }, /unexpected `minutes: "many"`, expected a whole number/],
  [{ since: 'May' }, /expected a date/],
  ['words', /expected keys/],
])('a brief of %o is told what is wrong', (value, problem) => {
  expect(readBrief(value).problems.join()).toMatch(problem)
})

test('a brief made by a program is told of a key that is none', () => {
  expect(() => wholeBrief({ constructor: 3 } as object)).toThrow('unexpected `constructor`, expected one of')
})
