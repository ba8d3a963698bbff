import { page, repairsEach } from './repaired.ts'

const tides = 'The tides of the bay were high in spring, and the lamps of the northern quay went out.'

repairsEach([
  {
    repair: 'glued-heads',
    does: 'gives a known heading a block of its own, and what stands below it',
    given: [`${tides}\nAction items\nBuy lamps for the quay\nAsk the pilots`],
    gives: [tides, 'Action items', 'Buy lamps for the quay\nAsk the pilots'],
  },
  {
    repair: 'glued-heads',
    does: 'gives one to the first line of a paragraph and to one below an item',
    given: [
      'Objectives\nCount the lamps\nAsk the pilots',
      {
        kind: 'item',
        text: 'Ann Roe counts the lamps.\nConclusiones\nLas lámparas faltan',
        list: 0,
        marker: '-',
      },
    ],
    gives: [
      'Objectives',
      'Count the lamps\nAsk the pilots',
      'Ann Roe counts the lamps.',
      'Conclusiones',
      'Las lámparas faltan',
    ],
  },
  {
    repair: 'glued-heads',
    does: 'leaves a line that a long line runs on to, or that runs on itself',
    given: [
      `${tides.slice(0, -1)} and all of us saw in them the\nRecommendations\nThe board had none.`,
      'Recommendations\nof the board were read.',
    ],
    gives: [
      `${tides.slice(0, -1)} and all of us saw in them the\nRecommendations\nThe board had none.`,
      'Recommendations\nof the board were read.',
    ],
  },
  {
    repair: 'glued-heads',
    does: 'leaves lines that say more, that head nothing, or that stand before people one by one',
    given: [
      'Recommendations of the harbour board\nBuy lamps',
      'Ann Roe\nObjectives',
      'Apologies\nDame Ruth Quill (Chair)\nBen Poe',
      'Opening of the day\nSpeakers:\nAnn Roe, Pilot',
    ],
    gives: [
      'Recommendations of the harbour board\nBuy lamps',
      'Ann Roe\nObjectives',
      'Apologies\nDame Ruth Quill (Chair)\nBen Poe',
      'Opening of the day\nSpeakers:\nAnn Roe, Pilot',
    ],
  },
  {
    repair: 'glued-heads',
    does: 'leaves printed lines, whose headings their looks tell',
    given: [
      { text: 'Objectives\nCount the lamps', place: { ...page(0), box: [60, 100, 500, 140] as const } },
    ],
    gives: ['Objectives\nCount the lamps'],
  },
])
