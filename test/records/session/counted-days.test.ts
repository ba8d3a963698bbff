import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'
import { findsSessions, type Programme } from './programmes.ts'

/*
 * The day of a session, by its number and its date.
 */

const programmes: readonly Programme[] = [
  {
    name: 'the date of a day on the line below it',
    lines: [
      '# Harbour Forum',
      '',
      '## Day 1 - Tides',
      '',
      '*Saturday 13 March 2021*',
      '',
      '9:00 Welcome',
      '',
      '## Day 2 - Nets',
      '',
      '*Sunday 14 March 2021*',
      '',
      '9:00 Ropes',
    ],
    states: ['1 09:00 - opening | - | Welcome | -', '2 09:00 - presentation | - | Ropes | -'],
  },
]

describe('sessions', () => {
  findsSessions(programmes)

  it('counts the date of a day from the event, and takes the printed one first', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum',
        '',
        'Port Quill, 30 June - 1 July 2015',
        '',
        '## Day 1',
        '',
        '09:00 **Opening**',
        '',
        '## Day 2',
        '',
        '09:00 **Closing**',
      ],
      'agenda',
    )
    expect(sessions.map(({ fields }) => fields['date'])).toEqual(['2015-06-30', '2015-07-01'])
  })

  const daysOf = async (lines: readonly string[]) =>
    (await foundIn(['# Harbour Forum', '', ...lines], 'agenda')).sessions.map(({ fields }) => fields['day'])

  it('counts a morning below an afternoon as the next day where no day has a heading', async () => {
    const lines = ['9:00 am Tides', '', '4:00 pm Nets', '', '8:30 am Piers', '', '10:00 am Boats']
    expect(await daysOf(lines)).toEqual([1, 1, 2, 2])
  })

  it('counts no new day below a heading of a track, nor where figures could mean the evening', async () => {
    const track = ['9:00 am Tides', '', '4:00 pm Nets', '', '## Second hall', '', '9:00 am Boats']
    expect(await daysOf(track)).toEqual([1, 1, 1])
    expect(await daysOf(['9:00 Tides', '', '4:00 Nets', '', '8:30 Dinner'])).toEqual([1, 1, 1])
  })

  it('takes the number behind the word for a day as that of the month where a date begins with it', async () => {
    const lines = [
      'DIA 25 de enero de 2016',
      '',
      '09:00 Los faros',
      '',
      'DIA 26 de enero de 2016',
      '',
      '09:00 Las redes',
    ]
    const { sessions } = await foundIn(['# Foro de los faros de la costa', '', ...lines], 'agenda')
    expect(sessions.map(({ fields }) => [fields['day'], fields['date']])).toEqual([
      [1, '2016-01-25'],
      [2, '2016-01-26'],
    ])
  })
})
