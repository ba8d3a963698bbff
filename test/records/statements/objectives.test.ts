import { describe } from 'vitest'
import { markdownStates } from './markdown-states.ts'

describe('objectives', () => {
  markdownStates([
    {
      name: 'what an overall objective is, and what a campaign strives for; the mission of a ship is none',
      text: '# Quay report\n\n## Talks\n\nThe overarching goal of the scheme is to halve the noise.\n\nThe campaign strives to keep the mole open.\n\nThe mission is to the north of the town.\n',
      states: [
        'objective/cue | The overarching goal of the scheme is to halve the noise.',
        'objective/cue | The campaign strives to keep the mole open.',
      ],
    },
    {
      name: 'what a meeting was a place for or focused on, and what a plan or a pilot of some years is for',
      text: '# Quay report\n\n## Talks\n\nThe forum was a platform to hear from the crews. The conference was focused on bringing wardens together.\n\nThe ten-year plan aims to light the bay. It is a five-year pilot initiative to promote the use of oil. The forum was a long one.\n',
      states: [
        'objective/cue | The forum was a platform to hear from the crews.',
        'objective/cue | The conference was focused on bringing wardens together.',
        'objective/cue | The ten-year plan aims to light the bay.',
        'objective/cue | It is a five-year pilot initiative to promote the use of oil.',
      ],
    },
    {
      name: 'what an undertaking that gives a paper its title will do, but not what others will',
      text: '# LAMPION: light for the bay\n\nThe LAMPION project will build a pier. In the north, LAMPION will train each crew. The town will build a mole.\n',
      states: [
        'objective/cue | The LAMPION project will build a pier.',
        'objective/cue | In the north, LAMPION will train each crew.',
        'commitment/promised | The town will build a mole.',
      ],
    },
    {
      name: 'what efforts aim to, what is being run for something, what a thing was done for, and what speakers will look at',
      text: '# Quay report\n\n## Talks\n\nThe joint efforts aim to light the bay. A course is being run to train crews. The pier was built with the aim of saving oil.\n\nIn this talk, two pilots will explore how charts are drawn. In winter, two pilots will explore the bay. Our strategy sets out how the mole will be kept.\n',
      states: [
        'objective/cue | The joint efforts aim to light the bay.',
        'objective/cue | A course is being run to train crews.',
        'objective/cue | The pier was built with the aim of saving oil.',
        'objective/cue | In this talk, two pilots will explore how charts are drawn.',
        'objective/cue | Our strategy sets out how the mole will be kept.',
      ],
    },
    {
      name: 'each of the aims that a sentence counts, and what follows it',
      text: '# Quay report\n\nThe goals of the forum were twofold: (1) to hear from the crews; and (2) to draw new charts. The forum sought to end by noon.\n',
      states: [
        'objective/enumerated | to hear from the crews',
        'objective/enumerated | to draw new charts.',
        'objective/cue | The forum sought to end by noon.',
      ],
    },
    {
      name: 'what a body that is named aims to, what is sought by it, and what a hope was; not what anybody seeks',
      text: '# Quay report\n\n## Talks\n\nThe Harbour Institute of Averin aims to light the bay. With oil from the town, the Harbour Institute of Averin is seeking to light the pier. Our hope was to give each crew a lamp. Whoever is cold aims to find a stove.\n',
      states: [
        'objective/cue | The Harbour Institute of Averin aims to light the bay.',
        'objective/cue | With oil from the town, the Harbour Institute of Averin is seeking to light the pier.',
        'objective/cue | Our hope was to give each crew a lamp.',
      ],
    },
    {
      name: 'terms of reference of an inquiry say what it sets out to do, above its name they say what the paper is',
      text: 'TERMS OF REFERENCE\n\n# Inquiry into the lamps: a report\n\nThe lamps are old by now.\n\n## Terms of reference\n\nThe town asked the panel to establish how the lamps went out.\n',
      states: [
        'objective/paragraph-under-heading | The town asked the panel to establish how the lamps went out.',
      ],
    },
    {
      name: 'a list of aims, and none of examples of what an aim speaks of',
      text: '# Quay Forum\n\nWe have several aims, including:\n\n- to light each pier of the bay\n- to teach each crew how to mend nets\n\nOur aim is to hear people of many trades, including:\n\n- makers of lamps and oil\n- owners of boats and nets\n',
      states: [
        'objective/under-heading | to light each pier of the bay',
        'objective/under-heading | to teach each crew how to mend nets',
      ],
    },
    {
      name: 'what an event brings people together to do; what brings lamps together sets out nothing',
      text: '# Quay Forum\n\nThe Forum brings together pilots and masters to compare their charts.\n',
      states: [
        'objective/gathered-to | The Forum brings together pilots and masters to compare their charts.',
      ],
    },
    {
      name: 'people brought together to no end set out nothing',
      text: '# Quay Forum\n\nThe Forum brings together pilots and masters.\n',
      states: [],
    },
    {
      name: 'what a slide called a goal is to do, and no other words on one',
      genre: 'slides',
      text: '# Piers\n\nOf Averin\n\n# Goal\n\nTo keep the piers of the bay.\n\n# Vision\n\nPiers are old.\n',
      states: ['objective/paragraph-under-heading | To keep the piers of the bay.'],
    },
    {
      name: 'items under the heading',
      genre: 'mandate',
      text: '# Quay project\n\n## Objectives\n\n- Better lamps at night\n',
      states: ['objective/under-heading | Better lamps at night'],
    },
    {
      name: 'what a meeting set out to do, though its verbs could tell others to do it',
      text: '# Quay report\n\n## Why we met\n\nThe roundtable set out to:\n\n- map the lamps of the bay;\n- agree on a calendar.\n',
      states: [
        'objective/under-heading | map the lamps of the bay;',
        'objective/under-heading | agree on a calendar.',
      ],
    },
    {
      name: 'a sentence that says what the meeting is for',
      text: '# Quay workshop report\n\nThe purpose of the workshop was to compare lamps. Reform seeks to light the bay.\n',
      states: ['objective/cue | The purpose of the workshop was to compare lamps.'],
    },
    {
      name: 'a sentence that says it of a project, and none that says it of a reform',
      genre: 'mandate',
      text: '# Lamp project\n\nThe project purpose is to light the bay. The aim of reform is another matter.\n',
      states: ['objective/cue | The project purpose is to light the bay.'],
    },
    {
      name: 'what a programme intends to have, whatever risk it is named for, and no notes below',
      text: '# Lamp project\n\nThe Fire Risk Programme intends to have:\n\n- Keepers with lamps of their own.\n\n## Objectives\n\n- Light the bay.\n\n### Section notes:\n\n- Keepers are paid by the towns.\n',
      states: [
        'objective/under-heading | Keepers with lamps of their own.',
        'objective/under-heading | Light the bay.',
      ],
    },
    {
      name: 'what a project brings others together for, and not what they did',
      text: '# Lamp project\n\nThe project brings together keepers from five bays to develop a lamp of brass. It brought together a fleet.\n',
      states: [
        'objective/cue | The project brings together keepers from five bays to develop a lamp of brass.',
      ],
    },
    {
      name: 'numbers in one paragraph part as many objectives',
      genre: 'brief',
      text: '# Lamp policy\n\nObjectives: 1) light the bay; 2) spare the oil; and 3) train the keepers.\n',
      states: [
        'objective/enumerated | light the bay',
        'objective/enumerated | spare the oil',
        'objective/enumerated | train the keepers.',
      ],
    },
    {
      name: 'what people came together for, where nothing else says it',
      text: '# Quay report\n\nIn May 2021 keepers gathered in Port Averin to discuss lamps.\n',
      states: ['objective/gathered-to | In May 2021 keepers gathered in Port Averin to discuss lamps.'],
    },
  ])
})
