import { expect, test } from 'vitest'
import { findOrganisations } from '../../../pipeline/text/organisations.ts'
import { lexicon } from '../../knowledge.ts'

test('a short form printed with the name belongs to it', () => {
  const [first, second] = findOrganisations(
    'The River Advisory Team (RAT) met. European Union, EU.',
    lexicon('en'),
  )
  expect([first?.name, first?.acronym]).toEqual(['River Advisory Team', 'RAT'])
  expect([second?.name, second?.acronym]).toEqual(['European Union', 'EU'])
  const named = (text: string) => findOrganisations(text, lexicon('en')).map(({ name }) => name)
  expect(named('the Rule of Law and Ports Section')).toEqual(['Rule of Law and Ports Section'])
  expect(named('Chief, Civil, Social and Port Rights Section')).toEqual([
    'Civil, Social and Port Rights Section',
  ])
  const foreign = findOrganisations('Norvane Centre for Harbour Research (ZFG)', lexicon('en'))[0]
  expect([foreign?.name, foreign?.acronym]).toEqual(['Norvane Centre for Harbour Research', 'ZFG'])
  const central = findOrganisations(
    'Secretariat of the Southern African Development Community Fund (SADC)',
    lexicon('en'),
  )[0]
  expect(central?.acronym).toBe('SADC')
  const other = findOrganisations('Norvane Centre for Harbour Research (NATO)', lexicon('en'))[0]
  expect(other?.acronym).toBe(null)
  expect(findOrganisations('Norvane Harbour College (TBC)', lexicon('en'))[0]?.acronym).toBeNull()
  expect(findOrganisations('the European Union', lexicon('en'))[0]?.acronym).toBeNull()
})
