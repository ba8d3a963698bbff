import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/5-extract/extract.ts'
import type { Genre } from '../../pipeline/model/doc.ts'
import { listener } from '../documents.ts'
import { programmeDoc } from './programme-doc.ts'

/** A short document and what it states: "rule | words" in order, and nothing else of the types asked for. */
interface Case {
  readonly name: string
  readonly genre?: Genre
  readonly text: string
  readonly states: readonly string[]
}

const statements = new Set([
  'recommendation',
  'lesson',
  'finding',
  'commitment',
  'objective',
  'definition',
  'case-study',
])

async function states(text: string, genre: Genre): Promise<readonly string[]> {
  const doc = extract(await programmeDoc(text.split('\n'), genre), listener().report)
  return doc.found
    .filter(({ type }) => statements.has(type))
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .map(
      ({ rule, spans }) =>
        `${rule} | ${spans
          .map(([start, end]) => doc.text.slice(start, end))
          .join(' ')
          .replace(/\s+/gu, ' ')}`,
    )
}

function all(cases: readonly Case[]): void {
  it.each(cases)('$name', async ({ text, genre, states: expected }) => {
    expect(await states(text, genre ?? 'report')).toEqual(expected)
  })
}

describe('recommendations', () => {
  all([
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
      name: 'what a proposal was to do, and advice below other heads of a table; of what a fleet consists is no definition',
      text: '# Quay report\n\n## Talks\n\nOne proposal was to buy a second bell.\n\nThe fleet consists of nine green boats.\n\n| Gap identified | Suggested improvement |\n| --- | --- |\n| Nobody counts the oars of the old yard | Count the oars in June |\n',
      states: [
        'recommendation/cue-should | One proposal was to buy a second bell.',
        'finding/table-cell | Nobody counts the oars of the old yard',
        'recommendation/table-cell | Count the oars in June',
      ],
    },
    {
      name: 'a list below commitments to follow up is no advice for its first word',
      text: '# Quay report\n\n## Follow-up commitments\n\n- lamps on both piers\n',
      states: ['commitment/under-heading | lamps on both piers'],
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
      name: 'lists below headings and sentences that ask for deeds in other words',
      text: '# Quay report\n\n## How can ports help?\n\n- lamps on both piers\n\n## Policy pointers\n\n- nets of one size\n\n## Quays\n\nThe following measures would help:\n\n- a bell on the mole\n\n## How to get to the quay\n\n- bus nine from the square\n',
      states: [
        'recommendation/under-heading | lamps on both piers',
        'recommendation/under-heading | nets of one size',
        'recommendation/under-heading | a bell on the mole',
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
      name: 'what those who met recommended heads advice; an item may be told to "you"',
      text: '# Quay report\n\n## What participants recommended\n\n- Longer piers in both ports\n- Destroy what you collect within a month\n\n## What participants received\n\n- Longer badges\n',
      states: [
        'recommendation/under-heading | Longer piers in both ports',
        'recommendation/under-heading | Destroy what you collect within a month',
      ],
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
      name: 'a noun before "that" is told to do nothing',
      text: '# Quay report\n\n## Conclusions\n\n- Reform that ignores the crews fails.\n- Note that crews are tired of reform.\n',
      states: [
        'finding/conclusion | Reform that ignores the crews fails.',
        'recommendation/imperative-item | Note that crews are tired of reform.',
      ],
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
      name: 'below a heading that announces conclusions too each sentence says by its form which it is',
      text: '# Quay report\n\n## Conclusions and recommendations\n\n- Pilots lack charts of the outer bay.\n- Masters should share their charts.\n- Longer piers\n',
      states: [
        'finding/conclusion | Pilots lack charts of the outer bay.',
        'recommendation/under-heading | Masters should share their charts.',
        'recommendation/under-heading | Longer piers',
      ],
    },
    {
      name: 'lines with labels of their own stand each in its part, and others do not',
      text: '# Quay report\n\n## Stores\n\nRisk: Losses may go unseen for years.\\\nRecommendation: Count the nets twice a year.\\\nColour: Green as the sea.\n',
      states: [
        'finding/under-heading-cue | Risk: Losses may go unseen for years.',
        'recommendation/under-heading | Recommendation: Count the nets twice a year.',
      ],
    },
    {
      name: 'what stands behind a label of advice in the middle of a paragraph is advice, what stands before it is none',
      text: '# Quay report\n\n## Stores\n\nNets are counted once a year. What to do: Base the count on crews and not on nets. Let masters choose the day.\n',
      states: [
        'recommendation/under-heading | What to do: Base the count on crews and not on nets.',
        'recommendation/under-heading-cue | Let masters choose the day.',
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
      name: 'a table whose first row is its caption has its head below it',
      text: '# Quay report\n\n| Table 3: what to do | | |\n|---|---|---|\n| No. | Recommendation | Addressed to |\n| 1 | Agree a plan with both ports. | Harbour office |\n',
      states: ['recommendation/table-cell | Agree a plan with both ports.'],
    },
    {
      name: 'a sentence that leads up to the advice in its item is none, nor one that tells what was done to find out',
      text: '# Quay report\n\n## Recommendations\n\n- The lease of the pier is silent on lamps. It ought to be renewed.\n- We looked at the books of both ports.\n- Which lamps to buy are questions that the port needs to answer.\n- Longer piers\n',
      states: [
        'recommendation/under-heading-cue | It ought to be renewed.',
        'recommendation/under-heading | Which lamps to buy are questions that the port needs to answer.',
        'recommendation/under-heading | Longer piers',
      ],
    },
    {
      name: 'what a problem needs is no advice, nor are the heads of minutes',
      text: '# Minutes of the Quay Club\n\n## Paint the old lamp\n\nThere are two problems that the port needs to solve.\n\n## Sell the second lamp\n\nNobody came.\n',
      states: ['finding/problem-in-text | There are two problems that the port needs to solve.'],
    },
    {
      name: 'an item under the heading is one, whatever its verb',
      text: '# Quay report\n\n## Recommendations\n\n- Harbour masters talk to each other before the season.\n',
      states: ['recommendation/under-heading | Harbour masters talk to each other before the season.'],
    },
    {
      name: 'a heading that is a numbered recommendation, and not one that is only a label',
      text: '# Quay report\n\n## Recommendation 1: Let pilots choose the lamp\n\nMasters may advise on its height.\n\n## Recommendation 2\n\nLamps are dear.\n',
      states: ['recommendation/stated-heading | Let pilots choose the lamp'],
    },
    {
      name: 'cells below a head of advice, with whom they are for beside them, and not those below others',
      text: '# Quay report\n\n| # | Recommendation | To | Priority |\n|---|---|---|---|\n| 1 | Agree a plan with both ports. | Harbour office | High |\n| 2 | See above | Pilots | Low |\n',
      states: ['recommendation/table-cell | Agree a plan with both ports.'],
    },
    {
      name: 'ways to do something, each a clause of its own, below "by", and short words that are not',
      text: '# Quay report\n\n## Recommendations\n\n- Improve the safety of the outer bay by:\n  - clarifying for all pilots in the bay who may close the harbour at night and who may open it\n  - making sure that each of the four lamps on the pier is seen to before the winter storms\n- Promote\n  - trust\n  - calm\n',
      states: [
        'recommendation/under-heading | clarifying for all pilots in the bay who may close the harbour at night and who may open it',
        'recommendation/under-heading | making sure that each of the four lamps on the pier is seen to before the winter storms',
        'recommendation/under-heading | Promote trust calm',
      ],
    },
    {
      name: 'below a question how to do better a head in the imperative makes its paragraph advice; a takeaway is a lesson',
      text: '# Quay report\n\nThe takeaway here is that lamps should be lit early.\n\n## How can we improve the next one?\n\nGive better charts to all crews: crews that see where to go need less help at night.\n',
      states: [
        'lesson/cue | The takeaway here is that lamps should be lit early.',
        'recommendation/under-heading-head | Give better charts to all crews: crews that see where to go need less help at night.',
      ],
    },
    {
      name: 'a sentence under the heading needs a sign of its own',
      text: '# Quay report\n\n## Recommendations\n\nThe pier is old. The port should close it in winter.\n',
      states: ['recommendation/under-heading-cue | The port should close it in winter.'],
    },
    {
      name: 'an imperative head makes its sentence advice',
      text: '# Quay report\n\n## Recommendations\n\nShare the charts: pilots can then plan their week in advance.\n',
      states: [
        'recommendation/under-heading-head | Share the charts: pilots can then plan their week in advance.',
      ],
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
      name: 'a sentence that asks for challenges to be met leads into challenges; one that only asks, into advice',
      text: '# Quay report\n\nThree challenges need to be met:\n\n- Lamps in the outer bay;\n\nPilots need to:\n\n- Lamps in the inner bay first of all.\n',
      states: [
        'finding/under-heading | Lamps in the outer bay;',
        'recommendation/under-heading | Lamps in the inner bay first of all.',
      ],
    },
    {
      name: 'what opens with a word like a verb and a comma tells nobody to do anything',
      text: '# Quay report\n\n## Mooring\n\n- Welcome, approval of the lamp list.\n- Welcome and approval of the lamp list.\n- Review, update and publish the lamp list.\n',
      states: ['recommendation/imperative-item | Review, update and publish the lamp list.'],
    },
    {
      name: 'a list that a sentence without a mark begins, and no list below a heading that ends so',
      text: '# Quay report\n\nPilots should\n\n- Carry lamps in winter.\n\nThe lamps we saw\n\n- Red lamps of the port.\n',
      states: ['recommendation/under-heading | Carry lamps in winter.'],
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
      name: 'what its own numbered label says is advice, and no label that only points elsewhere',
      text: '# Quay report\n\nRecommendation n° 1: the harbour masters meet before the season\n\nRecommendation 2: see below\n\nRecommendation for the season: the nets that hang there\n',
      states: [
        'recommendation/under-heading | Recommendation n° 1: the harbour masters meet before the season',
      ],
    },
    {
      name: 'hindsight, questions and relative clauses give no advice',
      text: '# Quay report\n\nThe lamp should have been lit. What should pilots carry? The crews that must live with the noise were asked. Automation removes work and reduces the need to sail at night.\n',
      states: [],
    },
    {
      name: 'a list of imperatives is advice in a report',
      text: '# Quay report\n\n## Mooring\n\n- Keep two lines ashore.\n- Do not moor at the beacon.\n- State of the bollards\n',
      states: [
        'recommendation/imperative-item | Keep two lines ashore.',
        'recommendation/imperative-item | Do not moor at the beacon.',
      ],
    },
    {
      name: 'and what will be done in a programme',
      genre: 'agenda',
      text: '# Quay forum agenda\n\n09:00 Opening\n\n- Discuss the lamps\n- Participants should bring charts\n',
      states: [],
    },
    {
      name: 'two imperative headings side by side are themselves the advice',
      genre: 'brief',
      text: '# Quay brief\n\n## Keep the old charts at hand\n\nThey are good.\n\n## Build a tower for pilots\n\nIt is high.\n',
      states: [
        'recommendation/imperative-heading | Keep the old charts at hand',
        'recommendation/imperative-heading | Build a tower for pilots',
      ],
    },
    {
      name: 'one alone is a title',
      genre: 'brief',
      text: '# Quay brief\n\n## Keep the old charts at hand\n\nThey are good.\n\n## The tower\n\nIt is high.\n',
      states: [],
    },
  ])
})

describe('lessons', () => {
  all([
    {
      name: 'what one would have known had one asked, what one was reminded of and what paid off; a debt that is paid teaches nothing',
      text: '# Quay report\n\n## Talks\n\nHad we asked the cooks, we would have known about the lift.\n\nThe drill reminded us that bells ring far.\n\nStarting with one boat paid off.\n\nThe loan was paid in May.\n',
      states: [
        'lesson/cue | Had we asked the cooks, we would have known about the lift.',
        'lesson/cue | The drill reminded us that bells ring far.',
        'lesson/cue | Starting with one boat paid off.',
      ],
    },
    {
      name: 'an insight, what proved of worth, and what one would do again; lessons of a school are none',
      text: '# Quay report\n\n## Talks\n\nThe main insight was that crews sleep badly in June.\n\nThe old chart turned out to be very valuable.\n\nIf we had to start again, we would begin with the nets.\n\nSwimming lessons are held in the dock.\n',
      states: [
        'lesson/cue | The main insight was that crews sleep badly in June.',
        'lesson/cue | The old chart turned out to be very valuable.',
        'lesson/cue | If we had to start again, we would begin with the nets.',
      ],
    },
    {
      name: 'a paper called after the things we learned counts them in its headings',
      text: '# Three things we learned about lamps\n\nWe met.\n\n## 1. Silence is louder at night\n\nWords.\n\n## 2. Oil costs money\n\nWords.\n\n## 3. Record nothing\n\nWords.\n',
      states: [
        'lesson/stated-heading | Silence is louder at night',
        'lesson/stated-heading | Oil costs money',
        'lesson/stated-heading | Record nothing',
      ],
    },
    {
      name: 'counted headings of another paper are none',
      text: '# Three things about lamps\n\nWe met.\n\n## 1. Silence is louder at night\n\nWords.\n\n## 2. Oil costs money\n\nWords.\n\n## 3. Record nothing\n\nWords.\n',
      states: [],
    },
    {
      name: 'below a heading of lessons each plain sentence is one, unless one of its paragraph says that it is the lesson',
      text: '# Quay report\n\n## Lessons\n\nPiers without lamps are empty at night in all of the ports. Pilots who knew the crews were the only ones to whom they listened.\n\nThe second lesson we drew was to be early. Nobody at the port was ready for so many boats.\n',
      states: [
        'lesson/paragraph-under-heading | Piers without lamps are empty at night in all of the ports.',
        'lesson/paragraph-under-heading | Pilots who knew the crews were the only ones to whom they listened.',
        'lesson/paragraph-under-heading | The second lesson we drew was to be early.',
      ],
    },
    {
      name: 'what the past teaches heads lessons, what teachers teach does not',
      text: '# Quay report\n\n## What past storms teach us\n\n- Lamps without oil are no lamps.\n\n## What schools teach\n\n- Knots and ropes\n',
      states: ['lesson/under-heading | Lamps without oil are no lamps.'],
    },
    {
      name: 'what was underestimated was learned, what is estimated was not',
      text: '# Quay report\n\nWe underestimated how long it takes to paint a lamp. We estimate that lamps last for ten years.\n',
      states: ['lesson/cue | We underestimated how long it takes to paint a lamp.'],
    },
    {
      name: 'what can be learned, or has been, heads lessons; what pupils learn in a year does not',
      text: '# Quay report\n\n## What can be learned\n\n- Lamps without oil are no lamps.\n\n## What we have learned\n\n- Charts that pilots drew were used.\n\n## What happens at school\n\n- Pupils learn knots.\n',
      states: [
        'lesson/under-heading | Lamps without oil are no lamps.',
        'lesson/under-heading | Charts that pilots drew were used.',
      ],
    },
    {
      name: 'below the heading what came of something done, and not each further sentence',
      text: '# Quay report\n\n## Lessons\n\nLamps on both piers halved the wait of the pilots. Painting the buoys in May avoided two trips a year. Gulls sat on every buoy in June.\n',
      states: [
        'lesson/paragraph-under-heading | Lamps on both piers halved the wait of the pilots.',
        'lesson/paragraph-under-heading | Painting the buoys in May avoided two trips a year.',
      ],
    },
    {
      name: 'a heading that is a numbered lesson, and not what is told below it, nor a title that looks back',
      text: '# Quay report\n\nTen years on: looking back\n\n## Lesson 1: Pilots keep what they chose themselves\n\nWe compared twelve lamps in two harbours.\n\n## Lesson 2\n\nWe compared the nets of two harbours as well.\n',
      states: [
        'lesson/stated-heading | Pilots keep what they chose themselves',
        'lesson/paragraph-under-heading | We compared the nets of two harbours as well.',
      ],
    },
    {
      name: 'cells below a head of lessons',
      text: '# Quay report\n\n| Lesson | From |\n|---|---|\n| Small talks did more for trust. | North quay |\n| None | South quay |\n',
      states: ['lesson/table-cell | Small talks did more for trust.'],
    },
    {
      name: 'two words and what follows them are one lesson',
      text: '# Quay report\n\n## Lessons learned\n\n- Count more. Lamps get lost.\n- Lamps get lost in winter. Buoys do not.\n',
      states: [
        'lesson/under-heading | Count more. Lamps get lost.',
        'lesson/under-heading | Lamps get lost in winter.',
      ],
    },
    {
      name: 'items under the heading and under a lead-in',
      text: '# Quay report\n\n## Lessons learned\n\n- Fog comes early.\n\n## Proceedings\n\nThe lessons identified include:\n\n- Lamps need oil before they need prayer.\n',
      states: [
        'lesson/under-heading | Fog comes early.',
        'lesson/under-lead-in | Lamps need oil before they need prayer.',
      ],
    },
    {
      name: 'a paragraph under the heading',
      text: '# Quay report\n\n## What we learned\n\nFog comes early in this bay.\n',
      states: ['lesson/paragraph-under-heading | Fog comes early in this bay.'],
    },
    {
      name: 'takeaways are lessons',
      text: '# Quay report\n\n## Key takeaways\n\n- Lamps that are counted do not get lost.\n',
      states: ['lesson/under-heading | Lamps that are counted do not get lost.'],
    },
    {
      name: 'what a numbered label says is one, and a sentence that calls itself one',
      text: '# Quay report\n\nLesson 1: Harbour masters who met kept their nets\n\nOne of the strongest lessons of the season is that nets wear out.\n\nSession 1: Harbour masters who met\n',
      states: [
        'lesson/paragraph-under-heading | Lesson 1: Harbour masters who met kept their nets',
        'lesson/cue | One of the strongest lessons of the season is that nets wear out.',
      ],
    },
    {
      name: 'no lesson in what people were asked, nor in a few words',
      text: '# Quay report\n\n## What we learned\n\nPilots were asked to write down one thing each.\n\nA sixth was new.\n',
      states: [],
    },
    {
      name: 'words that present one',
      text: '# Quay report\n\nWe learned that fog comes early. The group will discuss lessons learned tomorrow.\n',
      states: ['lesson/cue | We learned that fog comes early.'],
    },
    {
      name: 'what a slide asks people to remember, unless it tells them what to do',
      genre: 'slides',
      text: '# Remember\n\n- Fog is the rule in this bay\n- Do not sail in it\n',
      states: ['recommendation/imperative-item | Do not sail in it'],
    },
    {
      name: 'items below what went well and what does not work, and none below the well of a port',
      text: '# Quay report\n\n## Went well\n\n- Two pilots shared each watch.\n\n## What is not working well\n\n- Crews change every month.\n\n## The well of the port\n\n- Water is drawn by hand.\n',
      states: [
        'lesson/under-heading | Two pilots shared each watch.',
        'lesson/under-heading | Crews change every month.',
      ],
    },
    {
      name: 'a heading with nothing below it',
      genre: 'mandate',
      text: '# Quay project\n\nSummary\n\nSpecific Lessons Identified\n',
      states: [],
    },
  ])
})

describe('findings', () => {
  all([
    {
      name: 'what is under-used, scarce or seldom seen, and what a question is about is no concern',
      text: '# Quay report\n\n## Talks\n\nWomen remain under-represented among the pilots.\n\nOnly a third of the sheds had a lamp in June.\n\nThe rules do not provide sufficient shelter for crews.\n\nThe next question concerned the price of a berth.\n',
      states: [
        'finding/problem-in-text | Women remain under-represented among the pilots.',
        'finding/problem-in-text | Only a third of the sheds had a lamp in June.',
        'finding/problem-in-text | The rules do not provide sufficient shelter for crews.',
      ],
    },
    {
      name: 'no topics of a meeting on challenges, nor what sessions were about',
      text: '# Quay forum\n\n## About\n\nThe forum dealt with the challenges of small ports - with talks in the areas of:\n\n- Lamps and nets\n- Pilots of 2050\n\nThe forum featured a series of panels, with insights into the challenges facing pilots.\n',
      states: [],
    },
    {
      name: 'a word of a problem in brackets or in a name reports none',
      text: '# Quay report\n\nThe pilots met again in May (see the barriers and challenges of last year). The day is called Grand Lamp Failures and takes place each May. Most failures of lamps came about in the last storm.\n',
      states: ['finding/problem-in-text | Most failures of lamps came about in the last storm.'],
    },
    {
      name: 'what a heading says before its colon holds for the part, what it says behind it does not',
      text: '# Quay report\n\n## The problem: money that stops in the capital\n\nCrews wait eleven months for a lamp.\n\n## Day one: the crews and their many problems\n\nCrews waited eleven months for the next boat.\n',
      states: ['finding/asserted | Crews wait eleven months for a lamp.'],
    },
    {
      name: 'broad concern that something is so is a finding; broad agreement is none',
      text: '# Quay report\n\nThere was broad concern that lamps are seen as toys. There was broad joy that lamps are seen at all.\n',
      states: ['finding/cue-problem | There was broad concern that lamps are seen as toys.'],
    },
    {
      name: 'below areas for improvement that advise nothing each plain sentence tells what was found, further down too',
      text: '# Quay report\n\n## Areas for improvement\n\n### Lamps\n\nHalf of the lamps were out in the first night. Nobody on the pier had oil for them.\n\n## Thanks\n\nHalf of the lamps were lent by the town.\n',
      states: [
        'finding/asserted | Half of the lamps were out in the first night.',
        'finding/asserted | Nobody on the pier had oil for them.',
      ],
    },
    {
      name: 'a question why something fails heads reasons; one why to come heads none',
      text: '# Quay talk\n\n## Why signals fail\n\n- Every pier wants to lead\n\n## Why come to Averin\n\n- Every pier wants you\n',
      states: ['finding/under-heading | Every pier wants to lead'],
    },
    {
      name: 'results so far are findings',
      text: '# Quay report\n\n## Results so far\n\n- Losses fell by a third in two ports.\n\n## Results framework\n\n- Losses in two ports\n',
      states: ['finding/under-heading | Losses fell by a third in two ports.'],
    },
    {
      name: 'items under the heading',
      text: '# Quay report\n\n## Key issues discussed\n\n- Pilots sleep too little.\n',
      states: ['finding/under-heading | Pilots sleep too little.'],
    },
    {
      name: 'what was observed, and not what is said of it behind a label',
      text: '# Quay report\n\n## Analysis of capabilities\n\n**Observation 1:** Two lamps went out in the storm.\n\n**Discussion:** The lamps are owned by the port.\n',
      states: ['finding/under-heading-cue | Observation 1: Two lamps went out in the storm.'],
    },
    {
      name: 'sentences under the heading that name a problem or its holder, and the first of a paragraph',
      text: '# Quay report\n\n## Key challenges\n\nThe bay is wide. Charts are lacking. The pilots noted that nights are long. Gulls cry.\n',
      states: [
        'finding/paragraph-under-heading | The bay is wide.',
        'finding/under-heading-cue | Charts are lacking.',
        'finding/under-heading-cue | The pilots noted that nights are long.',
      ],
    },
    {
      name: 'a sentence that points back takes the one before it along',
      text: '# Quay report\n\n## Key challenges\n\n**Crews:** Crews change every month. This is a real problem.\n',
      states: [
        'finding/under-heading-cue | Crews: Crews change every month.',
        'finding/under-heading-cue | Crews: Crews change every month. This is a real problem.',
      ],
    },
    {
      name: 'a problem said outright anywhere',
      text: '# Quay report\n\n## The bay\n\nFinding pilots remains a challenge. The water is deep.\n',
      states: ['finding/cue-problem | Finding pilots remains a challenge.'],
    },
    {
      name: 'a problem told in running text, not what the text does, what came before or what the hour was',
      text: '# Quay report\n\n## The bay\n\nThe pilots never see the beacon in time and suffer for it. This section discusses the lack of lamps in the bay. 10:15 The lamp was broken by the wind again.\n\n## 1. Introduction\n\nFor a hundred years the bay was a poor and outdated port.\n',
      states: ['finding/problem-in-text | The pilots never see the beacon in time and suffer for it.'],
    },
    {
      name: 'how things are, by what it denies, generalises or gives a cause for; not what was done, is planned or somebody should do',
      text: '# Quay report\n\n## The bay\n\nMost crews of the bay do not read the charts they carry. Nets are often mended by those who tear them. Oil is dear because ships come once a month. The pilots did not come to the hall in May. We do not read charts on Mondays. Crews that do not read charts should be told. There are three lamps on the quay.\n',
      states: [
        'finding/asserted-in-text | Most crews of the bay do not read the charts they carry.',
        'finding/asserted-in-text | Nets are often mended by those who tear them.',
        'finding/asserted-in-text | Oil is dear because ships come once a month.',
        'recommendation/cue-should | Crews that do not read charts should be told.',
      ],
    },
    {
      name: 'no headline that is a link to elsewhere',
      text: '# Quay report\n\n## The bay\n\n[Town struggles with a shortage of lamps](https://example.org/a)\n\nThe town struggles with a shortage of [nets](https://example.org/b).\n',
      states: ['finding/problem-in-text | The town struggles with a shortage of nets.'],
    },
    {
      name: 'how things are, by two weaker marks together',
      text: '# Quay report\n\n## The bay\n\nThere are more lamps than keepers on every pier of the bay. The lamp on the long pier is larger than the old one.\n',
      states: ['finding/asserted-in-text | There are more lamps than keepers on every pier of the bay.'],
    },
    {
      name: 'a problem that somebody has, and none that is only named, nor what somebody is concerned with',
      text: '# Quay report\n\n## The bay\n\nThe method was applied to the problem of counting lamps. Every pier faces the problem of fog. The problem of fog is described in three books. The problem of fog is older than the pier. The keeper is concerned with charts of the bay. The nets of the bay are of limited beauty to a visitor. The rest can be read where the limitations of old charts were discussed.\n',
      states: [
        'finding/problem-in-text | Every pier faces the problem of fog.',
        'finding/problem-in-text | The problem of fog is older than the pier.',
      ],
    },
    {
      name: 'what an evaluation found, and not what it set out to do',
      text: '# Quay report\n\nThe evaluation finds that the nets were worth their price. This evaluation looked at too few nets in five harbours.\n',
      states: ['finding/cue-problem | The evaluation finds that the nets were worth their price.'],
    },
    {
      name: 'poor outcomes are no aims',
      text: '# Quay report\n\nThis produces suboptimal outcomes in two ways:\n\n- Harbour masters take more steps\n- Nets differ from quay to quay\n',
      states: [
        'finding/under-heading | Harbour masters take more steps',
        'finding/under-heading | Nets differ from quay to quay',
      ],
    },
    {
      name: 'under a heading of problems neither how they were looked for nor a line that is no sentence',
      text: '# Quay report\n\n## The problem\n\nWe interviewed forty pilots in three ports of the bay.\n\nPilots ask for charts and get maps.\n\nQuay Club 2021 page seven\n\n## Challenges\n\n### Methodology\n\n- Pilots were counted at the problem posts.\n',
      states: ['finding/paragraph-under-heading | Pilots ask for charts and get maps.'],
    },
    {
      name: 'what a part of findings asserts beyond its first sentence, and not where the heading only touches on them',
      text: '# Quay report\n\n## 2. Findings\n\nPatrols ran in two bays. In the third bay the keeper was replaced twice. This section lists the bays in turn. Gulls cry.\n\n## Day one: keepers and their risks\n\nKeepers came from five harbours. They told each other where they had worked before.\n',
      states: [
        'finding/paragraph-under-heading | Patrols ran in two bays.',
        'finding/asserted | In the third bay the keeper was replaced twice.',
      ],
    },
    {
      name: 'what somebody said, and not what the text says of itself or who was there',
      text: '# Quay report\n\n## The bay\n\nSeveral pilots said that charts reach the quay a week after the tide. The report said more than this in another year. Pilots from four ports met over two days.\n',
      states: ['finding/reported | Several pilots said that charts reach the quay a week after the tide.'],
    },
    {
      name: 'a heading that is a numbered finding, and not one that is only a label',
      text: '# Quay report\n\n## Finding 1: Lamps go out in the rain\n\n## Finding 2\n\n',
      states: ['finding/stated-heading | Lamps go out in the rain'],
    },
    {
      name: 'what an unknown person told, and not what a paper did',
      text: '# Quay report\n\n## The bay\n\nA keeper in the north told us that he had seen no oil since May. The survey told us that oil was dear in the north.\n',
      states: ['finding/reported | A keeper in the north told us that he had seen no oil since May.'],
    },
    {
      name: 'cells below a head of findings, and no single words',
      text: '# Quay report\n\n| Finding | Place |\n|---|---|\n| Lamps on the outer pier go out in rain. | North quay |\n| Nets | South quay |\n',
      states: ['finding/table-cell | Lamps on the outer pier go out in rain.'],
    },
    {
      name: 'conclusions that are no advice',
      text: '# Quay report\n\n## Conclusions\n\n- The port expressed concern about oil.\n- The bay is quiet in spring.\n',
      states: [
        'finding/conclusion | The port expressed concern about oil.',
        'finding/conclusion | The bay is quiet in spring.',
      ],
    },
    {
      name: 'a project page reports none',
      genre: 'mandate',
      text: '# Quay project\n\n## Challenges\n\n- Pilots sleep too little.\n',
      states: [],
    },
  ])
})

describe('commitments', () => {
  all([
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

describe('objectives', () => {
  all([
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

describe('definitions', () => {
  all([
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
      name: 'what a thing is behind a word that opens the sentence, and nothing of what is done to it',
      text: '# Quay report\n\nHowever, warping is a method that moves a ship by its own ropes. Further value is added to the material by a method that dries it.\n',
      states: ['definition/copula | However, warping is a method that moves a ship by its own ropes.'],
    },
  ])
})

describe('case studies', () => {
  all([
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
