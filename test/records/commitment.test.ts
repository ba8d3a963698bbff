import { describe, expect, it } from 'vitest'
import { findCommitments } from '../../pipeline/records/commitment/find.ts'
import { leadOf, leadOfList } from '../../pipeline/records/commitment/lead.ts'
import { listener } from '../documents.ts'
import { knowledge } from '../knowledge.ts'
import { programmeDoc } from './programme-doc.ts'

const lexicon = knowledge.lexicons['en'] ?? { language: 'en', lists: {} }

describe('who leads', () => {
  it.each([
    ['UNDP to circulate the notes.', 'UNDP'],
    ['ACTION: All to comment on the draft.', 'All'],
    ['ACTION: Rebecca Roe to progress a refresh of the charts.', 'Rebecca Roe'],
    [
      'Rebecca Roe, Ann Poe, Eva Coe and Ben Loe to meet and talk.',
      'Rebecca Roe, Ann Poe, Eva Coe and Ben Loe',
    ],
    ['Not to be taken forward.', null],
    ['Later: Train the keeper to write to the owner.', 'Later'],
    ['@roe will write to the owner.', '@roe'],
    ['Dr. Roe agreed to write to the owner.', 'Dr. Roe'],
    ['Action point 4 - Harbour Trust to name six pilots.', 'Harbour Trust'],
    ['The secretariat will write to the owner.', 'The secretariat'],
    ['HARBO noted that the Pilot Office will send a pilot to the bay.', 'HARBO'],
    ['Once someone on the crew has agreed to light it, Ada will write to the owner.', 'Ada'],
    ['It was decided that the Support Team will prepare a list.', 'Support Team'],
    ['It was resolved that Cllr Roe and Cllr Hill would see the owner.', 'Cllr Roe and Cllr Hill'],
    ['Paint the buoys (Norway to lead)', 'Norway'],
    ['Harbour Fair: Ada to ask the mayor', 'Ada'],
    ['Ruth: Ada to ask the mayor', 'Ruth'],
    ['Paint the buoys. Responsible: Harbour Trust, by May', 'Harbour Trust'],
    ['Paint the buoys (lead: Prof. Ana ROE – first coat in May).', 'Prof. Ana ROE'],
    ['Paint the buoys, led by Lt. Gen. Ana B. Roe. The harbour pays.', 'Lt. Gen. Ana B. Roe'],
    ['Paint the buoys. Responsible: Harbour Trust. Dr. Roe pays.', 'Harbour Trust'],
    ['Paint the buoys. Responsible: the Emir. The port pays.', 'the Emir'],
    ['[ ] Ana Roe: paint the buoys', 'Ana Roe'],
    ['[AR]\tPaint the buoys', 'AR'],
    ['[AR/BP] Paint the buoys', 'AR/BP'],
    ['[All] Look at the buoys', 'All'],
    ['[Ana Roe] Paint the buoys', 'Ana Roe'],
    ['[Optional] Paint the buoys', null],
    ['[ ] For Ana: Paint the buoys', 'Ana'],
    ['[ ] Paint the buoys - @ana-roe', 'ana-roe'],
    ['It was agreed that comments should be sent by May.', null],
    ['UNDP and other members to share their plans.', 'UNDP and other members'],
    ['The final proposed package will be presented in May.', null],
    ['It will take a year.', null],
    ['All partners to update the charts.', 'All partners'],
    ['State Ministry of Ports to share the charts.', 'State Ministry of Ports'],
    ['State aims to share the charts.', null],
    ['Automate the lamps (Harbour team, 2022-03-31)', 'Harbour team'],
    ['Paint the buoys (January 2006)', null],
    ['Paint the buoys (Red and green)', null],
    ['The Harbour Trust is to draft an agreement.', 'Harbour Trust'],
    ['The aim is to draft an agreement.', null],
    ['Youth groups are invited to speak and are not invited to vote.', null],
    ['After the storm, as a next step, the Harbour Trust will paint the buoys.', 'Harbour Trust'],
    ["Then we'll paint the buoys.", 'we'],
    ['We will be painting the buoys.', 'We'],
    ['We keep the charter and commit to the lamps.', 'We'],
    ['ACTION: Ada write to the owner', 'Ada'],
    ['ACTION: Lamps for all', null],
    ['In May, the lamps will go out.', null],
    ['Better lamps in the bay.', null],
    ['The next meeting will take place in May.', null],
    ['@roe to open an issue about the lamps', 'roe'],
  ])('%s', (text, lead) => {
    expect(leadOf(text, lexicon)).toBe(lead)
  })

  it.each([
    ['The port agreed to:', 'The port'],
    ["We've arrived at a set of actions we will take:", 'we'],
    ['Under the declaration, the signatories commit to:', 'the signatories'],
    ['Next steps:', null],
    ['The current plan is to:', null],
    ['The next steps will be:', null],
  ])('of a list below "%s"', (leadIn, lead) => {
    expect(leadOfList(leadIn, lexicon)).toBe(lead)
  })
})

describe('when it is due', () => {
  it.each([
    ['Due:', 'next board - 2 May', '2016-05-02'],
    ['Venue:', 'next board - 2 May', null],
    ['Due:', 'at once', null],
  ])('by a label and a line below the action: "%s" "%s"', async (label, line, due) => {
    const lines = [
      '# Minutes',
      '',
      '8 April 2016',
      '',
      'Actions:',
      '',
      'Harbour Board to write a list.',
      '',
      label,
      '',
      line,
    ]
    const doc = await programmeDoc(lines, 'report')
    expect(findCommitments(doc, listener().report, []).map(({ fields }) => fields['due'])).toEqual([due])
  })

  it.each([
    ['Send comments by next Wednesday, 13 April.', '2016-04-13'],
    ['Send comments, 13 April 2016', '2016-04-13'],
    ['Plan the workshop on 11 May 2016 in Averin.', null],
    ['Report in 2017', '2017'],
    ['Review the 2014 list', null],
    ['Send the list by Q3 2021.', '2021-09'],
    ['Send the list by the end of Q3 2021.', '2021-09'],
    ['Send the list in the second half of 2021.', '2021-12'],
    ['Send the list between May and July 2021.', '2021-07'],
    ['Send the list before the second half of 2021.', '2021-07'],
    ['Send the list by 12-14 June.', '2016-06-14'],
    ['Send the list by 28 December - 3 January.', '2017-01-03'],
    ['Send the list by June 2021.', '2021-06'],
  ])('%s', async (item, due) => {
    const doc = await programmeDoc(
      ['# Minutes', '', '8 April 2016', '', '## Next steps', '', `- ${item}`],
      'report',
    )
    expect(findCommitments(doc, listener().report, []).map(({ fields }) => fields['due'])).toEqual([due])
  })
})
