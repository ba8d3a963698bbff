import { describe } from 'vitest'
import { markdownStates } from './markdown-states.ts'

describe('commitments', () => {
  markdownStates([
    {
      name: 'each paragraph below what a body will do or has committed to, and what else it tells there is none',
      text: '# Quay report\n\n*To go on with this work on the lamps of both harbours in the coming year, the HPB will:*\n\n**Replace the lamps** of the north pier. Old glass is dull.\n\n**Count the oil** of both harbours.\n\nThrough the winter the masters of both harbours and of the outer bay have committed to:\n\nRepair the mole in two years.\n\nKeep a book of charts.\n',
      states: [
        'commitment/under-heading | Replace the lamps of the north pier.',
        'commitment/under-heading | Count the oil of both harbours.',
        'commitment/under-heading | Repair the mole in two years.',
        'commitment/under-heading | Keep a book of charts.',
      ],
    },
    {
      name: 'who gave an undertaking or said that it would, and who agreed to dine is bound to nothing',
      text: '# Quay report\n\n## Talks\n\nThe Harbour Trust gave an undertaking to mend the lock.\n\nThe delegation of Peru confirmed that it would pay for the bell.\n\nThe wardens agreed to meet over dinner.\n',
      states: [
        'commitment/cue-agreed | The Harbour Trust gave an undertaking to mend the lock.',
        'commitment/cue-agreed | The delegation of Peru confirmed that it would pay for the bell.',
      ],
    },
    {
      name: 'what is under way, by whom and when',
      text: '# Quay report\n\n## Actions under way\n\n- The hospital will hold a drill before 30 June 2023.\n\n## Boats under way\n\n- The hospital ship of the port\n',
      states: ['commitment/under-heading | The hospital will hold a drill before 30 June 2023.'],
    },
    {
      name: 'what a body is to hand in by a date is agreed; without a date it is advice',
      text: '# Communiqué of the Quay States\n\nThe Secretariat shall submit a plan of lamps in March 2023. The Secretariat shall keep the lamps clean.\n',
      states: [
        'commitment/reporting-duty | The Secretariat shall submit a plan of lamps in March 2023.',
        'recommendation/cue-must | The Secretariat shall keep the lamps clean.',
      ],
    },
    {
      name: 'what those who sign commit to and whom they task is agreed; what they regret is not',
      text: '# Communiqué of the Quay States\n\nWe commit to sharing our charts. The Harbour Council is tasked to draw up a list. We regret that lamps were lost.\n',
      states: [
        'commitment/cue-agreed | We commit to sharing our charts.',
        'commitment/cue-agreed | The Harbour Council is tasked to draw up a list.',
      ],
    },
    {
      name: 'rows of what is handed in by a date in terms of reference, and no rows of work',
      genre: 'mandate',
      text: '# Terms of reference\n\n## Papers\n\n| Deliverable | Due |\n| --- | --- |\n| Inception report of ten pages | 3 May 2021 |\n\n## Work\n\n| Activity | When |\n| --- | --- |\n| Paint the buoys | 4 May 2021 |\n',
      states: ['commitment/table-row | Inception report of ten pages 3 May 2021'],
    },
    {
      name: 'an item that says who is to do what by when, and not one without a date',
      text: '# Quay report\n\n## The bay\n\n- UNDP to circulate the charts by 3 May 2021.\n- UNDP to circulate the lists.\n',
      states: ['commitment/doer-by-date | UNDP to circulate the charts by 3 May 2021.'],
    },
    {
      name: 'no agreement on what is not to be done, nor on what things should say',
      text: '# Quay report\n\n## The bay\n\nIt was agreed that painting the pier would not be proposed. It was decided that the rules of the pier should name the lamps.\n',
      states: [
        'recommendation/cue-should | It was decided that the rules of the pier should name the lamps.',
      ],
    },
    {
      name: 'what terms of reference want by a date, and none of their other tasks',
      genre: 'mandate',
      text: '# Terms of reference\n\n## Deliverables\n\n- Inception report, by 15 August 2018\n- Talks with pilots\n\n## Tasks\n\n- Review the lamps of 2018\n\nThe council requests the harbour master to submit by 31 March 2018 a report on lamps.\n',
      states: [
        'commitment/reporting-duty | Inception report, by 15 August 2018',
        'commitment/reporting-duty | The council requests the harbour master to submit by 31 March 2018 a report on lamps.',
      ],
    },
    {
      name: 'what will be done by a date below a heading of actions, and not without one',
      text: '# Quay report\n\n## Management response\n\nA second clerk will be appointed by 31 March 2018. Nets will be seen to.\n',
      states: ['commitment/under-heading-cue | A second clerk will be appointed by 31 March 2018.'],
    },
    {
      name: 'what somebody will do, and not what will come about, what is asked for or what nobody in particular does',
      text: '# Quay report\n\n## Lamps\n\nThe harbour council will circulate a longer paper in spring. The harbour council will closely follow the tides. The harbour council will be publishing the charts. The rain will make the lamps go out. The pilots will need to prepare new charts. The results will follow.\n',
      states: [
        'commitment/promised | The harbour council will circulate a longer paper in spring.',
        'commitment/promised | The harbour council will closely follow the tides.',
        'commitment/promised | The harbour council will be publishing the charts.',
        'recommendation/cue-must | The pilots will need to prepare new charts.',
      ],
    },
    {
      name: 'a promise with who told of it, whom it names with an office',
      text: '# Quay report\n\n## Lamps\n\nThe Harbour Trust will publish a chart, said Ruth Quill, director of the trust.\n',
      states: [
        'commitment/promised | The Harbour Trust will publish a chart, said Ruth Quill, director of the trust.',
      ],
    },
    {
      name: 'items under the heading, with the sentences that say who and when',
      text: '# Quay report\n\n## Way ahead\n\n- Sharing of charts. The port agreed to send them (by May 2021). Charts are printed.\n- The pilots offered to paint the buoys. The crews will scrape them.\n',
      states: [
        'commitment/under-heading | Sharing of charts. The port agreed to send them (by May 2021).',
        'commitment/under-heading | The pilots offered to paint the buoys.',
        'commitment/under-heading-cue | The crews will scrape them.',
      ],
    },
    {
      name: 'in minutes what somebody will do who is named by a given name, and no heading of actions that say who does what',
      text: '# Quay minutes\n\nKathleen will send a draft to the masters.\n\n## Action items\n\n- D1 (Publish a chart)\n  - [HP] Draw the bay\n',
      states: [
        'commitment/minutes-will | Kathleen will send a draft to the masters.',
        'commitment/under-heading | [HP] Draw the bay',
      ],
    },
    {
      name: 'what a tool is to be used for, and nothing that was said on aims at a meeting',
      genre: 'mandate',
      text: '# Lamp portal\n\nThis portal would be used to:\n\n- Count the lamps of all piers in the bay\n',
      states: ['objective/under-heading | Count the lamps of all piers in the bay'],
    },
    {
      name: 'nothing for an aim that was said on aims at a meeting',
      text: '# Quay minutes\n\n## Goals for 2019\n\nBrief talks on lamps were had at the pier with a host of the crews.\n',
      states: [],
    },
    {
      name: 'below a heading of actions what is to be done, and not what was said of those of another meeting',
      text: '# Quay minutes\n\n## Action items\n\n- AQ - That was done in May.\n- AQ - Prepare a list of buoys\n- BP - I will write to the owner.\n- Action 2016-07 CLOSED.\n',
      states: [
        'commitment/under-heading | AQ - Prepare a list of buoys',
        'commitment/under-heading | BP - I will write to the owner.',
      ],
    },
    {
      name: 'rows of a table of actions',
      text: '# Quay report\n\n## Next steps\n\n| Action | Who | By when |\n| --- | --- | --- |\n| Paint the buoys | Port | 3 May 2021 |\n',
      states: ['commitment/table-row | Paint the buoys Port 3 May 2021'],
    },
    {
      name: 'of rows with more cells those that say what, who and when',
      text: '# Quay report\n\n## Next steps\n\n| Place | Action | Who | Done |\n| --- | --- | --- | --- |\n| Pier | Paint the buoys | Port | half |\n',
      states: ['commitment/table-row | Paint the buoys Port'],
    },
    {
      name: 'no table of prices',
      text: '# Quay report\n\n## Paint\n\n| Item | Price |\n| --- | --- |\n| Red paint | 12 |\n',
      states: [],
    },
    {
      name: 'a named party that agreed, anywhere in a report',
      text: '# Quay report\n\n## The bay\n\nThe Port Authority agreed to paint the buoys. It was agreed to differ.\n',
      states: ['commitment/cue-agreed | The Port Authority agreed to paint the buoys.'],
    },
    {
      name: 'what a meeting agreed that somebody will do, not what it agreed on',
      text: '# Quay report\n\n## The bay\n\nIt was agreed that the pilots will paint the buoys. It was agreed that paint is dear. It was decided that lamps should be sold by 3 May 2021.\n',
      states: [
        'commitment/agreed-that | It was agreed that the pilots will paint the buoys.',
        'commitment/agreed-that | It was decided that lamps should be sold by 3 May 2021.',
      ],
    },
    {
      name: 'a label before an action, wherever it stands',
      text: '# Quay report\n\n## The bay\n\nThe buoys were seen.\n\nACTION: All to count the lamps.\n\nAction of wind on lamps was seen too.\n',
      states: ['commitment/labelled | All to count the lamps.'],
    },
    {
      name: 'in minutes, who is to do what and who will do what',
      text: '# Minutes of the Quay Club\n\n## The bay\n\nThe old lamp was talked about. Clerk to write to the owner. The Harbour Master will paint the lamp. It will be dear. Lamp oil will last until May. Buoys are asked to ring and are not asked to shine.\n',
      states: [
        'commitment/minutes-doer | Clerk to write to the owner.',
        'commitment/minutes-will | The Harbour Master will paint the lamp.',
        'finding/asserted-in-text | Buoys are asked to ring and are not asked to shine.',
      ],
    },
    {
      name: 'in minutes, what somebody would do, and what is to be done by whomever; not what would be dear, or who asked what would',
      text: '# Minutes of the Quay Club\n\n## The bay\n\nCllr. A. Roe would write to the owner. The Chair would like to see the lamp. The Chair asked how oil would make it better. The lamp would be dear. More oil will be ordered before winter. First to see how lamps are lit and then to light them.\n',
      states: [
        'commitment/minutes-will | Cllr. A. Roe would write to the owner.',
        'commitment/minutes-to-be-done | More oil will be ordered before winter.',
      ],
    },
    {
      name: 'what somebody will do is no agreement where no meeting is recorded',
      text: '# Lamps at night\n\n## The bay\n\nThe Harbour Master will see the lamp from afar.\n',
      states: [],
    },
    {
      name: 'advice and promises below next steps: a sentence that only points back is part of no item',
      text: '# Quay report\n\n## Next steps\n\n- A list of lamps. This will help the pilots.\n',
      states: ['commitment/under-heading | A list of lamps.'],
    },
    {
      name: 'a programme promises sessions',
      genre: 'agenda',
      text: '# Quay forum agenda\n\n## Next steps\n\n- The panel will examine buoys.\n',
      states: [],
    },
  ])
})
