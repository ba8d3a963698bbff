import { describe } from 'vitest'
import { markdownStates } from './markdown-states.ts'

describe('definitions', () => {
  markdownStates([
    {
      name: 'what a thing is, and not its rank among others',
      text: '# Quay report\n\nA tide gauge is an instrument that tells how deep the water is. A fog horn is the number one instrument for a port.\n',
      states: ['definition/copula | A tide gauge is an instrument that tells how deep the water is.'],
    },
    {
      name: 'a term in marks, and behind it what it means; not what else stands in marks',
      text: '# Quay report\n\n## The bay\n\nCrews are sent out on “night calls”, i.e. what wardens are asked to do when it is dark. The pier has a “tide light”, a lamp that goes out when the sea is low. They sang “Lamps of May”, and went home.\n',
      states: [
        'definition/in-marks | “night calls”, i.e. what wardens are asked to do when it is dark',
        'definition/in-marks | “tide light”, a lamp that goes out when the sea is low',
      ],
    },
    {
      name: 'what a word is used for, and what one ship or town is defines nothing',
      text: '# Quay report\n\n## Words\n\nTidal lag denotes the hours between moon and high water.\n\nThe word harbour due is used to describe a fee on landed goods.\n\nThe mayor is a person who likes to talk.\n',
      states: [
        'definition/link-words | Tidal lag denotes the hours between moon and high water.',
        'definition/link-words | The word harbour due is used to describe a fee on landed goods.',
      ],
    },
    {
      name: 'what the heading above asks for, where the first words below tell it',
      genre: 'slides',
      text: '# Quay talk\n\n## What is a donor table?\n\n- Donor table: a standing gathering of all who pay for lamps\n- Not the same as a conference\n\n## What is a lamp?\n\n- Piers have many of them at night\n',
      states: ['definition/asked | Donor table: a standing gathering of all who pay for lamps'],
    },
    {
      name: 'a term in its marks before "means", whatever opens the sentence; what somebody is concerned about defines nothing',
      text: '# Quay report\n\nFor the purposes of this report, “slack” means the short time between two tides. The Panel is concerned that the office of the master has been empty for two years.\n',
      states: [
        'definition/link-words | For the purposes of this report, “slack” means the short time between two tides.',
        'finding/cue-problem | The Panel is concerned that the office of the master has been empty for two years.',
      ],
    },
    {
      name: 'no means to an end, nothing that begins like a clause and no purpose; a term in single marks',
      text: "# Quay report\n\nBy means of ropes a ship is kept at the pier. Some means of lighting the pier were found. In most ports slack means an hour of rest. The use of a lamp is to describe a system that ships can see. For this report 'slack' means the short time between two tides.\n",
      states: ["definition/link-words | For this report 'slack' means the short time between two tides."],
    },
    {
      name: 'a term about which the sentence says that its meaning follows, and no other use of the words',
      text: '# Quay report\n\nBy mooring we mean tying a vessel to a fixed point. By noon we meant to leave. Pilotage, in this report, means bringing ships through narrow water.\n',
      states: [
        'definition/announced | By mooring we mean tying a vessel to a fixed point.',
        'definition/link-words | Pilotage, in this report, means bringing ships through narrow water.',
      ],
    },
    {
      name: 'among definitions what was described as something, and not elsewhere',
      text: '# Quay report\n\n## Terminology\n\nA slip was described as a slope on which boats are drawn up.\n\n## Guests\n\nThe pier was described as a long walk in the rain.\n',
      states: ['definition/link-words | A slip was described as a slope on which boats are drawn up.'],
    },
    {
      name: 'a term and its meaning behind a colon or a dash, and not a name with an address',
      text: '# Quay report\n\nRed tide: a disease of the bay that kills its fish. Red pier: the north end of the quay.\n\n## Definitions\n\n- Lamp oil – what burns in the lamps of a pier\n',
      states: [
        'definition/label-meaning | Red tide: a disease of the bay that kills its fish.',
        'definition/glossary | what burns in the lamps of a pier',
      ],
    },
    {
      name: 'words that link a term and its meaning',
      text: '# Quay report\n\nMooring means tying a vessel to a fixed point. This means that crews wait.\n',
      states: ['definition/link-words | Mooring means tying a vessel to a fixed point.'],
    },
    {
      name: 'a kind of thing and what tells it from others',
      text: '# Quay report\n\nPilotage is a service that brings ships through narrow water. Pilotage is a way to earn a living.\n',
      states: ['definition/copula | Pilotage is a service that brings ships through narrow water.'],
    },
    {
      name: 'a kind of thing on the list of kinds',
      text: '# Quay report\n\nDredging is a process that takes mud from a channel. Although it is a process that takes mud, it is dear.\n',
      states: ['definition/copula | Dredging is a process that takes mud from a channel.'],
    },
    {
      name: 'no term before a colon',
      text: '# Quay report\n\nNets by the pier: these are a system that holds the fish.\n\nA net was defined as a tool of the harbour.\n',
      states: ['definition/link-words | A net was defined as a tool of the harbour.'],
    },
    {
      name: 'nothing that somebody is doing',
      text: '# Quay report\n\nKeepers of the harbour are using a system that counts the ships of the bay.\n',
      states: [],
    },
    {
      name: 'a glossary',
      text: '# Quay report\n\n## Terms used\n\n- **Fairway**: the part of the water that ships keep to\n',
      states: ['definition/glossary | the part of the water that ships keep to'],
    },
    {
      name: 'a term in quotation marks',
      text: '# Quay report\n\n“Slack” is the short time between two tides.\n',
      states: ['definition/quoted-term | “Slack” is the short time between two tides.'],
    },
    {
      name: 'a practice that is known as something',
      text: '# Quay report\n\nThis practice, known as warping, moves a ship by its own ropes.\n',
      states: ['definition/known-as | This practice, known as warping, moves a ship by its own ropes.'],
    },
    {
      name: 'what a sentence tells and then names, but not what somebody called it',
      text: '# Quay report\n\nThey answer requests of the wardens at night, here called “night calls”. A boat lay in the mud, which she called “a wreck”.\n',
      states: [
        'definition/known-as | They answer requests of the wardens at night, here called “night calls”.',
      ],
    },
    {
      name: 'several terms of one sentence, each with its clause',
      text: '# Quay report\n\n“Crews” refers to all who sail; “wardens” refers to all who guard the piers; and lamps are of brass.\n',
      states: [
        'definition/link-words | “Crews” refers to all who sail',
        'definition/link-words | “wardens” refers to all who guard the piers',
      ],
    },
    {
      name: 'what states have in common, and not what people are given',
      text: '# Quay report\n\nLIDS are a small group of 9 Member States that share one tide. Keepers of the bay are tied to tools that make nets. TideBook is a free, open database kept by pilots.\n',
      states: [
        'definition/copula | LIDS are a small group of 9 Member States that share one tide.',
        'definition/copula | TideBook is a free, open database kept by pilots.',
      ],
    },
    {
      name: 'what a thing is behind a word that opens the sentence, and nothing of what is done to it',
      text: '# Quay report\n\nHowever, warping is a method that moves a ship by its own ropes. Further value is added to the material by a method that dries it.\n',
      states: ['definition/copula | However, warping is a method that moves a ship by its own ropes.'],
    },
  ])
})
