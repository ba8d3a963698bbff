import { describe } from 'vitest'
import { statesOnly } from './stated.ts'

const english =
  'Report of the lamp workshop\n\nThe workshop was held in Averin on 3 May 2021. Pilots met for two days.\n\nWhat the pilots told\n\n'

describe('what helped is a lesson of those who tell it', () => {
  statesOnly(
    ['lesson', 'finding'],
    [
      {
        name: 'where it says whom it helped, what it came to or how it was, and not where a text thanks itself',
        text: `${english}Drawing the chart together helped the harbour team see which piers matter. The new lamps enabled us to sail at night. The school succeeded in teaching forty pilots. Oil in small tins does not really work. The case of Toll exemplifies the value of one list of lamps. The day was well organised, and the food was good. This is a good reminder to count the lamps.\n\nWe are proud to report that the second fair was a great success.\n`,
        states: [
          'lesson/cue | Drawing the chart together helped the harbour team see which piers matter.',
          'lesson/cue | The new lamps enabled us to sail at night.',
          'lesson/cue | The school succeeded in teaching forty pilots.',
          'lesson/cue | Oil in small tins does not really work.',
          'lesson/cue | The case of Toll exemplifies the value of one list of lamps.',
          'lesson/cue | The day was well organised, and the food was good.',
          'lesson/cue | This is a good reminder to count the lamps.',
        ],
      },
      {
        name: 'in French',
        text: 'Compte rendu de l’atelier sur les phares\n\nL’atelier a eu lieu à Averin le 3 mai 2021. Les pilotes se sont réunis pendant deux jours.\n\nLes écoles ont été de précieux alliés dans la mise en place des phares. Les élèves ont joué un rôle déterminant dans le dessin de la carte.\n',
        states: [
          'lesson/cue | Les écoles ont été de précieux alliés dans la mise en place des phares.',
          'lesson/cue | Les élèves ont joué un rôle déterminant dans le dessin de la carte.',
        ],
      },
      {
        name: 'in Spanish',
        text: 'Informe del taller sobre los faros\n\nEl taller tuvo lugar en Averin el 3 de mayo de 2021. Los pilotos se reunieron durante dos días.\n\nLa escuela se ha logrado mantener en el tiempo por el trabajo de los vecinos. Los alumnos jugaron un papel fundamental en el dibujo del mapa.\n',
        states: [
          'lesson/cue | La escuela se ha logrado mantener en el tiempo por el trabajo de los vecinos.',
          'lesson/cue | Los alumnos jugaron un papel fundamental en el dibujo del mapa.',
        ],
      },
    ],
  )
})

describe('what somebody found or noted', () => {
  statesOnly(
    ['finding'],
    [
      {
        name: 'is a finding of theirs',
        text: `${english}The Harbour Board found that the lamps of the north pier had been sold. Monitors documented several irregularities at the gates.\n`,
        states: [
          'finding/reported | The Harbour Board found that the lamps of the north pier had been sold.',
          'finding/reported | Monitors documented several irregularities at the gates.',
        ],
      },
    ],
  )
})
