import { expect, test } from 'vitest'
import { classified } from './classified.ts'

test.each([
  [
    'en',
    'The participants agreed that the posts should be open at night and that the police would report on it.',
  ],
  [
    'fr',
    'Les participants ont convenu que les postes devraient être ouverts la nuit et que la police en rendrait compte.',
  ],
  [
    'es',
    'Los participantes acordaron que los puestos deberían estar abiertos por la noche y que la policía informaría sobre ello.',
  ],
])('reads %s with its own lexicon', async (language, content) => {
  const doc = await classified(content)
  expect([doc.language, doc.lexicon.language]).toEqual([language, language])
})

test('a limit on naming speakers is kept in the words of the document', async () => {
  expect(
    (await classified('# Notes\n\nThe meeting was held under the Chatham House Rule. We talked.'))
      .attribution,
  ).toBe('The meeting was held under the Chatham House Rule.')
})
