import { expect, test } from 'vitest'
import { isImperative } from '../../pipeline/text/sentence-form.ts'
import { lexicon } from '../knowledge.ts'

test.each([
  ['en', 'Before the boats go out, count the lamps.', true],
  ['en', 'Before the boats go out, nobody counts the lamps.', false],
  ['en', 'Address different kinds of oil.', true],
  ['en', 'Address of the port', false],
  ['en', 'Re-publish the lists of lamps.', true],
  ['en', 'Re-entry of boats', false],
  ['en', 'Work towards one list of lamps.', true],
  ['en', 'Complete. The lamps are on the pier.', false],
  ['en', 'Complete the list. The lamps are on the pier.', true],
  ['fr', 'Avant de signer un bail, consulter les pilotes.', true],
  ['fr', "Lorsqu'un bail expire, consulter les pilotes.", true],
  ['fr', 'Avant de signer un bail, les pilotes se taisent.', false],
  ['es', 'Antes de firmar un contrato, consultar a los pilotos.', true],
  ['es', 'Antes de firmar un contrato, los pilotos callan.', false],
])('%s: whether "%s" tells to do something', (language, text, tells) => {
  expect(isImperative(text, lexicon(language))).toBe(tells)
})
