import { describe } from 'vitest'
import { markdownStates } from './markdown-states.ts'

describe('recommendations', () => {
  markdownStates([
    {
      name: 'what is a necessity, or therefore essential',
      text: '# Quay report\n\nFor the port to work, asking the pilots is an absolute necessity. Buying good lamps is, therefore, essential. The old lamp was essential once.\n',
      states: [
        'recommendation/cue-crucial | For the port to work, asking the pilots is an absolute necessity.',
        'recommendation/cue-crucial | Buying good lamps is, therefore, essential.',
      ],
    },
    {
      name: 'nothing of what is feared, thought by a share, turned round, not needed, noted or expected',
      text: '# Quay report\n\nA belief that crews must sail at night keeps the bay busy. We heard that 41 percent of pilots think lamps should be red.\n\nThe boats lie in the bay, should there be a storm. Crews don’t need to ask.\n\nNote that oil must be paid for. The master should be back by noon. Charts must be kept dry.\n',
      states: ['recommendation/cue-must | Charts must be kept dry.'],
    },
    {
      name: 'what somebody suggested others do, what would be better, and what should be though more is needed; no views of authors',
      text: '# Quay report\n\n## Talks\n\nZora suggested the committee send a letter to the owner. A suggestion was raised that the crews keep a book. A better way would be to light each pier. The plan should name the lamps that will be needed. If crews want more oil, they need to count it. If you need to count lamps, a book is at the quay. These pages hold the views of the authors, who should be named.\n',
      states: [
        'recommendation/cue-should | Zora suggested the committee send a letter to the owner.',
        'recommendation/cue-should | A suggestion was raised that the crews keep a book.',
        'recommendation/cue-should | A better way would be to light each pier.',
        'recommendation/cue-should | The plan should name the lamps that will be needed.',
        'recommendation/cue-must | If crews want more oil, they need to count it.',
      ],
    },
    {
      name: 'a need that somebody lays weight on, in any of the verbs, and what the weight of a thing is to sailors is none',
      text: '# Quay report\n\n## Talks\n\nCrews reaffirmed the vital importance of dry sheds.\n\nThe urgency of dredging was reiterated.\n\nThe importance of the bell is told in a song.\n',
      states: [
        'recommendation/cue-should | Crews reaffirmed the vital importance of dry sheds.',
        'recommendation/cue-should | The urgency of dredging was reiterated.',
      ],
    },
    {
      name: 'what it is wise or high time to do, and what is of use to note is none',
      text: '# Quay report\n\n## Talks\n\nIt would be prudent to paint the oars.\n\nIt is high time to move the crane.\n\nIt is incumbent upon the port to count nets.\n\nIt is useful to note that oars are old.\n',
      states: [
        'recommendation/cue-should | It would be prudent to paint the oars.',
        'recommendation/cue-should | It is high time to move the crane.',
        'recommendation/cue-should | It is incumbent upon the port to count nets.',
      ],
    },
    {
      name: 'who recommends, pleads or presses for something',
      text: '# Quay report\n\n## Talks\n\nThe wardens recommend the sale of the old crane.\n\nMasters pressed for wider berths.\n\nThe rules need redrafting.\n\nThe scheme deserves further study.\n',
      states: [
        'recommendation/cue-should | The wardens recommend the sale of the old crane.',
        'recommendation/cue-should | Masters pressed for wider berths.',
        'recommendation/cue-must | The rules need redrafting.',
        'recommendation/cue-must | The scheme deserves further study.',
      ],
    },
    {
      name: 'what somebody must have, and verbs that leave something out; no list of must-haves',
      genre: 'slides',
      text: '# Quay tables\n\n- tide portals must have a bell so users can call\n- omit or mask the names of crews\n- lamps are a must-have of each pier\n',
      states: [
        'recommendation/cue-must | tide portals must have a bell so users can call',
        'recommendation/imperative-item | omit or mask the names of crews',
      ],
    },
    {
      name: 'the need that a panel raised',
      text: '# Quay forum\n\nThe pilot panel raised the need for lamps on both piers.\n',
      states: ['recommendation/cue-should | The pilot panel raised the need for lamps on both piers.'],
    },
    {
      name: 'how or what somebody should do is asked, not told; what stands beside it is',
      text: '# Quay report\n\n## Context\n\nBoth ports have met for years without agreeing how data on lamps should be shared. This report tells what donors should do next.\n\nPorts should decide how lamps should be shared.\n',
      states: ['recommendation/cue-should | Ports should decide how lamps should be shared.'],
    },
    {
      name: 'no advice in what is expected, admitted, called for by a text, or said to decide what should be',
      text: '# Quay report\n\n## Context\n\nThe chart should prove a good guide in fog. It must be admitted that the pier is old. The lamp that is called for by the chart was lit. This tells why lamps should be lit, and determines which lamps a port should keep. We should like to thank the crews. A lamp which should be of some use was lit.\n',
      states: [],
    },
    {
      name: 'where something is needed is no advice',
      text: '# Quay report\n\nLamps stand in a third of the ports where they are needed. Lamps are needed in all ports.\n',
      states: ['recommendation/cue-must | Lamps are needed in all ports.'],
    },
    {
      name: 'what a body invites others to do, and what somebody suggests be done, is advice; a suggestion of how things are is none',
      text: '# Quay report\n\nWe invite masters to share their charts. The embassy suggested that lamps be tried on one pier. The embassy suggested that lamps are dear.\n',
      states: [
        'recommendation/cue-should | We invite masters to share their charts.',
        'recommendation/cue-should | The embassy suggested that lamps be tried on one pier.',
      ],
    },
    {
      name: 'numbers that count paragraphs are no part of what they state, measures are',
      text: '# Quay report\n\n4.2 The port should buy lamps.\n\n4.2 metres of rope should be kept.\n',
      states: [
        'recommendation/cue-should | The port should buy lamps.',
        'recommendation/cue-should | 4.2 metres of rope should be kept.',
      ],
    },
    {
      name: 'what somebody is urged or invited to do, and what was suggested doing, is advice; whom one invites to a meeting is none',
      text: '# Quay report\n\n## Talks\n\nThe masters urge both ports to buy lamps. Urge the port to buy lamps. Pilots are invited to share charts. Pilots are invited to the next meeting. One pilot suggested lighting the pier. It would be a mistake to wait for the tide. Base the registration of boats on crews, it must be cheap.\n',
      states: [
        'recommendation/cue-should | The masters urge both ports to buy lamps.',
        'recommendation/cue-should | Urge the port to buy lamps.',
        'recommendation/cue-should | Pilots are invited to share charts.',
        'recommendation/cue-should | One pilot suggested lighting the pier.',
        'recommendation/cue-should | It would be a mistake to wait for the tide.',
        'recommendation/cue-must | Base the registration of boats on crews, it must be cheap.',
      ],
    },
    {
      name: 'what a problem needs is no advice, nor are the heads of minutes',
      text: '# Minutes of the Quay Club\n\n## Paint the old lamp\n\nThere are two problems that the port needs to solve.\n\n## Sell the second lamp\n\nNobody came.\n',
      states: ['finding/problem-in-text | There are two problems that the port needs to solve.'],
    },
    {
      name: 'what would be important, and some of what one needs, is advice',
      text: '# Quay report\n\nSome kind of training for each crew would be important. We need some way of reaching the pilots at night.\n',
      states: [
        'recommendation/cue-should | Some kind of training for each crew would be important.',
        'recommendation/cue-must | We need some way of reaching the pilots at night.',
      ],
    },
    {
      name: 'should, must and crucial in running text',
      text: '# Quay report\n\nThe port should dredge every year. Pilots must carry lamps. Good charts are essential for safe passage.\n',
      states: [
        'recommendation/cue-should | The port should dredge every year.',
        'recommendation/cue-must | Pilots must carry lamps.',
        'recommendation/cue-crucial | Good charts are essential for safe passage.',
      ],
    },
    {
      name: 'what participants asked for, and no question of how',
      text: '# Quay report\n\nSpeakers urged the port to dredge. Participants underlined the necessity to mark the bay. It is also important to count the lamps. The talk raised the question of how pilots should be paid.\n',
      states: [
        'recommendation/cue-should | Speakers urged the port to dredge.',
        'recommendation/cue-should | Participants underlined the necessity to mark the bay.',
        'recommendation/cue-should | It is also important to count the lamps.',
      ],
    },
    {
      name: 'in running text below next steps what should be done is advice',
      text: '# Quay report\n\n## Way forward\n\nThe lamps are old. Pilots should count them first.\n',
      states: ['recommendation/cue-should | Pilots should count them first.'],
    },
    {
      name: 'what is needed is advice among problems too, and no need is none',
      text: '# Quay report\n\n## Challenges\n\n- Harbour masters do not meet\n- Need for a joint register of nets\n\n## Debate\n\nThere is a constant need for nets on the northern quays. There is no need for boats in the north. Meeting before each season is essential.\n',
      states: [
        'finding/under-heading | Harbour masters do not meet',
        'recommendation/cue-should | Need for a joint register of nets',
        'recommendation/cue-should | There is a constant need for nets on the northern quays.',
        'finding/asserted-in-text | There is no need for boats in the north.',
        'recommendation/cue-crucial | Meeting before each season is essential.',
      ],
    },
    {
      name: 'hindsight, questions and relative clauses give no advice',
      text: '# Quay report\n\nThe lamp should have been lit. The mate should have first spoken of it. The oil should have perhaps been sold. What should pilots carry? The crews that must live with the noise were asked. Automation removes work and reduces the need to sail at night.\n',
      states: [],
    },
  ])
})
