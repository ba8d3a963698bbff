import { statesEach } from './states.ts'

/* Items that only name somebody state nothing, whatever stands above them. */

statesEach([
  [
    'no advice in people and bodies with where they belong',
    'report',
    [
      '# Lamps of the bay',
      '',
      '## Recommendations',
      '',
      '- Dr. Ann Roe, Faculty of Tides and Quays (FTQ), Norway',
      '- Harbour Lamps Ltd., Norway',
      '- Mary Poe, Pilot, Lamp Office',
      '- Buy oil, wicks and lamps',
      '- More lamps, nets and oil in Norway',
    ],
    ['recommendation | Buy oil, wicks and lamps', 'recommendation | More lamps, nets and oil in Norway'],
  ],
])
