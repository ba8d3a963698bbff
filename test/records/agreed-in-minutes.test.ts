import { describe } from 'vitest'
import { statesOnly } from './stated.ts'

describe('what minutes say was agreed', () => {
  statesOnly(
    ['commitment', 'definition'],
    [
      {
        name: 'is told to members of a body whose name is a verb as well, in minutes whose head names agenda and follow-up',
        text: 'Harbour Lamp Cluster\n\nVenue: Pier Room\n\nDate: 15 January 2012\n\nAgenda Points and Discussion / Conclusions / Follow-up\n\n1. Lamps of the piers\n\n- Participants agreed to review the lamps that are used by the crews up to now.\n- Cluster members to share their lamp lists with the crews.\n- Invite members to share their oil.\n',
        states: [
          'commitment/cue-agreed | Participants agreed to review the lamps that are used by the crews up to now.',
          'commitment/minutes-doer | Cluster members to share their lamp lists with the crews.',
        ],
      },
      {
        name: 'stands below a heading that ran on behind the item before it, also where the name of the body stands first',
        text: 'Harbour News, for all who sail\n\nAverin\n\nHarbour Lamp Group - Meeting Minutes, 25 May 2022\n\n1. Updates\n\n  • The board is in the process of buying lamps. The board and the clerk are holding together with the masters a meeting that all may join. The review consists of two parts: one on lamps and one on wicks.\n\n  • Wardens start soon, in June Action points:\n\n  • Members need to hand in their lists by 31 May 2022.\n\n  • Clerk to write to the board.\n',
        states: [
          'commitment/under-heading | Members need to hand in their lists by 31 May 2022.',
          'commitment/under-heading | Clerk to write to the board.',
        ],
      },
      {
        name: 'is what somebody will do, where the paper says who took the notes',
        text: 'Report of the lamp committee, 25 May 2022\n\nNotetaker: Ann Roe\n\nThe lamps of the north pier were out all week. Ben Poe will order new wicks for them. Oil is dear.\n',
        states: ['commitment/minutes-will | Ben Poe will order new wicks for them.'],
      },
      {
        name: 'is what somebody offers to do, and not what they can see',
        text: 'Minutes of the lamp committee, 25 May 2022\n\nPresent: Ann Roe, Ben Poe\n\nAnn: I can take the lamps of the pier.\n\nBen: I can see the pier from here.\n',
        states: ['commitment/minutes-will | Ann: I can take the lamps of the pier.'],
      },
      {
        name: 'is what one of those present will do, by a first name that no list knows',
        text: 'Minutes of the lamp committee, 25 May 2022\n\nPresent\n\nAnna Lee (Chair), Bekah Roe (Clerk)\n\nLamps\n\nThe lamps of the north pier were out all week. Bekah will order new wicks for them. Averin will sell more oil.\n',
        states: ['commitment/minutes-will | Bekah will order new wicks for them.'],
      },
    ],
  )
})
