import { expect, test } from 'vitest'
import { findOrganisations } from '../../../pipeline/text/organisations.ts'
import { lexicon } from '../../knowledge.ts'
import { names } from './organisation-names.ts'

test('names of other languages in a French text', () => {
  expect(
    names('La Averin University of Tides and Ports, la School of Nets, et le Pier Institute ont payé.', 'fr'),
  ).toEqual(['Averin University of Tides and Ports', 'School of Nets', 'Pier Institute'])
})

test('French and Spanish names go on in their own way', () => {
  const french =
    "Le Ministère de la Défense, la Commission nationale des droits de l'homme et l'Agence du Fleuve"
  expect(names(french, 'fr')).toEqual([
    'Ministère de la Défense',
    "Commission nationale des droits de l'homme",
    'Agence du Fleuve',
  ])
  expect(
    names(
      "La Cour constitutionnelle du Quai, l'École nationale d'administration de Sanvar et l'Inspection générale des services de sécurité",
      'fr',
    ),
  ).toEqual([
    'Cour constitutionnelle du Quai',
    "École nationale d'administration de Sanvar",
    'Inspection générale des services de sécurité',
  ])
  expect(
    names('la Haute Autorité du Port et la Chambre des députés. Une Commission d’enquête', 'fr'),
  ).toEqual(['Haute Autorité du Port', 'Chambre des députés'])
  expect(
    names('la Contraloría General y la Corte Constitucional del Puerto. Un Comité Técnico', 'es'),
  ).toEqual(['Contraloría General', 'Corte Constitucional del Puerto'])
  expect(
    names(
      'La Red Portuaria para el Cuidado del Mar Común y el Consejo Latinoamericano de Puertos, el Comité Mariana',
      'es',
    ),
  ).toEqual(['Red Portuaria para el Cuidado del Mar Común', 'Consejo Latinoamericano de Puertos'])
  expect(names('le Conseil de paix et de sécurité du Togo', 'fr')).toEqual([
    'Conseil de paix et de sécurité du Togo',
  ])
  expect(names('la Comisión de puertos, lámparas y redes del Norte', 'es')).toEqual([
    'Comisión de puertos, lámparas y redes',
  ])
  expect(names('El Ministerio de Obras y la Policía Nacional Civil', 'es')).toEqual([
    'Ministerio de Obras',
    'Policía Nacional Civil',
  ])
})

test.each<
  [language: string, text: string, found: readonly (readonly [name: string, acronym: string | null])[]]
>([
  [
    'fr',
    'Le Réseau côtier pour les phares (RCP) et la Fédération des éclusiers de la baie (FEB) ont signé.',
    [
      ['Réseau côtier pour les phares', 'RCP'],
      ['Fédération des éclusiers de la baie', 'FEB'],
    ],
  ],
  ['fr', "La carte du ministère de l'Environnement est prête.", [["ministère de l'Environnement", null]]],
  ['fr', 'Le ministère et les agences ont payé.', []],
  ['en', 'Office software formats (OSF) are many.', []],
  ['en', 'The ministry of the port met.', []],
])('%s: names begin with their head in "%s"', (language, text, found) => {
  expect(findOrganisations(text, lexicon(language)).map(({ name, acronym }) => [name, acronym])).toEqual(
    found,
  )
})
