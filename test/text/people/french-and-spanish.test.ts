import { expect, test } from 'vitest'
import { shown } from './shown-people.ts'

test('French and Spanish lines read the same way', () => {
  expect(
    shown('Modérateur : M. Jean-Pierre Kouassi, Conseiller technique, Ministère de la Défense', 'fr'),
  ).toEqual(['moderator | M. | Jean-Pierre Kouassi | Conseiller technique | Ministère de la Défense'])
  expect(shown('Présidé par le Général de brigade Moussa Keïta (Mali)', 'fr')).toEqual([
    'chair | Général de brigade | Moussa Keïta | - | Mali',
  ])
  expect(shown('Palabras de apertura a cargo de Carlos Peña, Viceministro de Puertos', 'es')).toEqual([
    'speaker | - | Carlos Peña | Viceministro de Puertos | -',
  ])
  expect(shown('Manuel TOLMAR DE LARUE, président du Port', 'fr')).toEqual([
    '- | - | Manuel TOLMAR DE LARUE | président du Port | -',
  ])
  expect(shown('presidida por el embajador José Antonio Dos Santos, viceministro de Puertos', 'es')).toEqual([
    'chair | embajador | José Antonio Dos Santos | viceministro de Puertos | -',
  ])
  expect(shown('Ana Ruiz, directora de Faros, quienes miran el mar', 'es')).toEqual([
    '- | - | Ana Ruiz | directora de Faros | -',
  ])
  expect(shown('Óscar Ruiz director general de Faros', 'es')).toEqual([
    '- | - | Óscar Ruiz | director general de Faros | -',
  ])
  expect(shown("Col. Maj. Moussa Keïta, Chargé d'études, Port du Mali", 'fr')).toEqual([
    "- | Col. Maj. | Moussa Keïta | Chargé d'études | Port du Mali",
  ])
  expect(shown('Me Awa Diop, Bâtonnière (en visio), Barreau du Port', 'fr')).toEqual([
    '- | Me | Awa Diop | Bâtonnière | Barreau du Port',
  ])
  expect(shown('Grand témoin : Awa Diop', 'fr')).toEqual(['keynote | - | Awa Diop | - | -'])
  expect(shown('Tcnl. Luis Soto, Politólogo, Comando del Puerto', 'es')).toEqual([
    '- | Tcnl. | Luis Soto | Politólogo | Comando del Puerto',
  ])
  expect(shown('Pause café', 'fr')).toEqual([])
  expect(shown('Lecciones aprendidas – Honduras', 'es')).toEqual([])
})
