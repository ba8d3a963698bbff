import { expect, test } from 'vitest'
import { textsWith } from '../../pipeline/api/texts-with.ts'
import { sampleDoc } from '../9-publish/sample-doc.ts'

const said = (id: string, text: string, language = 'en') => ({
  entry: { ...sampleDoc({ id, title: id }, []).entry, language },
  text,
})

const texts = [
  said('rule', 'The meeting was held under the Harbour House rule.'),
  said('house', 'A house at the harbour. Rules of houses.'),
  said('fr', 'Les règles des maisons', 'fr'),
]

test.each([
  ['harbour', ['rule', 'house']],
  ['Harbour House', ['rule']],
  ['house harbour', []],
  ['houses', ['rule', 'house']],
  ['regle', ['fr']],
  ['?!', []],
])('%s stands in the texts of %j', (words, ids) => {
  expect(textsWith(words, texts).map(({ id }) => id)).toEqual(ids)
})
