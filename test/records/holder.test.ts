import { expect, test } from 'vitest'
import { findFindings } from '../../pipeline/records/finding/find.ts'
import { holderOf } from '../../pipeline/records/finding/holder.ts'
import { listener } from '../documents.ts'
import { lexicon } from '../knowledge.ts'
import { programmeDoc } from './programme-doc.ts'

test.each([
  ['en', 'The UK expressed concern about oil.', 'UK'],
  ['en', 'However, several pilots have also noted that nights are long.', 'several pilots'],
  ['en', 'In the last session, pilots argued that nights are long.', 'pilots'],
  ['en', 'However, critics argue that nights are long.', 'critics'],
  ['en', 'Afterwards one of the pilots asked where lamps are kept.', 'one of the pilots'],
  ['en', 'However, there are nights where we acknowledge that oil is dear.', null],
  ['en', 'Once raised, it is hard to lower.', null],
  ['en', 'A debate followed which highlighted the lack of lamps.', null],
  ['en', 'It was noted that nights are long.', null],
  ['en', 'Oil, he argued, is dear.', null],
  ['en', 'She noted that nights are long.', null],
  ['en', 'Lamps are described as old.', null],
  ['en', '3.2 The bus company complained that routes had been changed.', 'bus company'],
  ['en', 'The Pilots Society submitted that nights are long.', 'Pilots Society'],
  ['en', 'The committee is concerned that nights are long.', 'The committee'],
  ['en', '“Lamps are dear and oil is poor,” said Peter Stone, who lights them.', 'Peter Stone'],
  ['en', 'Monitors pointed to a pattern.', 'Monitors'],
  ['en', 'The pilots rightly noted that nights are long.', 'The pilots'],
  ['en', 'The Workshop concluded that nights are long.', null],
  ['fr', 'M. Kerr rappelle que les nuits sont longues.', 'M. Kerr'],
  ['es', 'La dirección advierte que las noches son largas.', 'La dirección'],
  ['fr', 'Cependant, les pilotes ont noté que les nuits sont longues.', 'les pilotes'],
  ['es', 'Sin embargo, los pilotos señalaron que las noches son largas.', 'los pilotos'],
])('%s: who holds the view in "%s"', (language, text, holder) => {
  expect(holderOf(text, lexicon(language))).toBe(holder)
})

test('whoever the sentence above a list says noted its items holds each, unless an item names another', async () => {
  const lines = [
    '# Quay report',
    '',
    'The pilots noted that:',
    '',
    '- Gates are shut too early at night.',
    '- The wardens complained that nets are torn by ice.',
  ]
  const found = findFindings(await programmeDoc(lines, 'report'), listener().report, [])
  expect(found.map(({ fields }) => fields['holder'])).toEqual(['The pilots', 'The wardens'])
})
