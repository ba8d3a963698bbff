import { describe } from 'vitest'
import { markdownStates } from './markdown-states.ts'

describe('recommendations', () => {
  markdownStates([
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
      name: 'lists below headings and sentences that ask for deeds in other words',
      text: '# Quay report\n\n## How can ports help?\n\n- lamps on both piers\n\n## Policy pointers\n\n- nets of one size\n\n## Quays\n\nThe following measures would help:\n\n- a bell on the mole\n\n## How to get to the quay\n\n- bus nine from the square\n',
      states: [
        'recommendation/under-heading | lamps on both piers',
        'recommendation/under-heading | nets of one size',
        'recommendation/under-heading | a bell on the mole',
      ],
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
      name: 'a noun before "that" is told to do nothing',
      text: '# Quay report\n\n## Conclusions\n\n- Reform that ignores the crews fails.\n- Ensure that crews are heard on reform.\n',
      states: [
        'finding/conclusion | Reform that ignores the crews fails.',
        'recommendation/imperative-item | Ensure that crews are heard on reform.',
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
      name: 'what its own numbered label says is advice, and no label that only points elsewhere',
      text: '# Quay report\n\nRecommendation n° 1: the harbour masters meet before the season\n\nRecommendation 2: see below\n\nRecommendation for the season: the nets that hang there\n',
      states: [
        'recommendation/under-heading | Recommendation n° 1: the harbour masters meet before the season',
      ],
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
      name: 'counted ones below a sentence that announces advice are advice once, without their number',
      genre: 'brief',
      text: '# Quay brief\n\n## Recommendations\n\nTo help the pilots the following recommendations are made:\n\n### 1. Keep the old charts at hand\n\nThey are good.\n\n### 2. Build a tower for pilots\n\nIt is high.\n',
      states: [
        'recommendation/stated-heading | Keep the old charts at hand',
        'recommendation/stated-heading | Build a tower for pilots',
      ],
    },
    {
      name: 'counted ones that nothing announces are so, too, and none that is called advice',
      genre: 'brief',
      text: '# Quay brief\n\n## 1. Keep the old charts at hand\n\nThey are good.\n\n## 2. Build a tower for pilots\n\nIt is high.\n\n## 3. Call to action\n\nThe bay is wide.\n',
      states: [
        'recommendation/imperative-heading | Keep the old charts at hand',
        'recommendation/imperative-heading | Build a tower for pilots',
      ],
    },
    {
      name: 'so are titles of slides below one that asks for advice, and no others',
      genre: 'slides',
      text: '# Quay nights\n\n---\n\n# Meet the pilots of the quay\n\n---\n\n# Remember the old lamps\n\n---\n\n# It is dark\n\n## How can we improve?\n\n---\n\n### Keep the old charts at hand\n\n---\n\n### Build a tower\n',
      states: [
        'recommendation/imperative-heading | Keep the old charts at hand',
        'recommendation/imperative-heading | Build a tower',
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
