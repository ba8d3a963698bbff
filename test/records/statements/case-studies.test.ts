import { describe } from 'vitest'
import { markdownStates } from './markdown-states.ts'

describe('case studies', () => {
  markdownStates([
    {
      name: 'a country cited as an example, and a journey through one is no case',
      text: '# Quay report\n\n## Talks\n\nPeru was cited as an example of quick repairs.\n\nBoats to Nepal leave twice a week.\n',
      states: ['case-study/named-as-case | Peru was cited as an example of quick repairs.'],
    },
    {
      name: 'countries that head paragraphs side by side in a part about lessons, not one that heads one alone',
      text: '# Quay report\n\n## Lessons learned\n\nNepal, 2012. Lamps made of tin were stolen within a year.\n\nPeru, 2018. Lamps that crews had made were kept for ten years.\n\n## Problems\n\nChad, 2019. Lamps are hard to come by in many of the ports.\n',
      states: [
        'case-study/country-head | Nepal, 2012.',
        'lesson/paragraph-under-heading | Lamps made of tin were stolen within a year.',
        'case-study/country-head | Peru, 2018.',
        'lesson/paragraph-under-heading | Lamps that crews had made were kept for ten years.',
        'finding/under-heading-cue | Lamps are hard to come by in many of the ports.',
      ],
    },
    {
      name: 'a country in a heading that counts cases, and none where the heading counts something else',
      genre: 'slides',
      text: '# Quay talk\n\n## Case 1: Liberia\n\n- One lead nation\n\n## Trip 2: Nepal\n\n- Two lead nations\n',
      states: ['case-study/case-heading | Case 1: Liberia'],
    },
    {
      name: 'below a label up to the next line that could head a part, marked or not',
      text: '# Quay report\n\n## The talks\n\nWhat we have learned:\n\nCrews that count their lamps each night lose none of them.\n\nTopic 3 The nets of the northern bay\n\nNets were first brought to the bay by pilots from the north, who had seen them on the great lakes, and sold them at the pier for little.\n',
      states: ['lesson/paragraph-under-heading | Crews that count their lamps each night lose none of them.'],
    },
    {
      name: 'the countries in which a title says that something was, and not those that met',
      text: '# Report on lamps in Togo and Niger\n\nThe piers are old. There are ports in Togo and in Niger. In Togo, the lamps were lit at night.\n',
      states: [
        'case-study/titled | There are ports in Togo and in Niger.',
        'case-study/titled | In Togo, the lamps were lit at night.',
      ],
    },
    {
      name: 'no case in countries that met',
      text: '# Report of a Togo-Niger meeting\n\nThe piers are old. In Togo, the lamps were lit at night.\n',
      states: [],
    },
    {
      name: 'no case in a place where people met by the title',
      text: '# Lamp makers attend two events in Colombo, Peru\n\nIn Peru, the lamps were lit at night.\n',
      states: [],
    },
    {
      name: 'places named as cases, and proposed ones',
      text: '# Quay report\n\nThe group examined two case studies, Nepal and Peru. Potential case studies could include Chad. Ships came from Ghana.\n',
      states: [
        'case-study/named-as-case | The group examined two case studies, Nepal and Peru.',
        'case-study/named-as-case | The group examined two case studies, Nepal and Peru.',
        'case-study/named-as-case | Potential case studies could include Chad.',
      ],
    },
    {
      name: 'places told one by one where cases are said to follow, and none further down',
      text: '# Quay report\n\n## What we did\n\nWe looked at two cases. In Nepal lamps are green. Boats come from Chad there. Peru has red ones.\n\n## Travel\n\nIn Ghana it rained.\n',
      states: ['case-study/told | In Nepal lamps are green.', 'case-study/told | Peru has red ones.'],
    },
    {
      name: 'places below a heading of cases',
      text: '# Quay report\n\n## Country cases\n\nIn Peru, lamps are painted green.\n\n## Travel\n\nThe guests came from Chad.\n',
      states: ['case-study/under-heading | In Peru, lamps are painted green.'],
    },
  ])
})
