import { describe } from 'vitest'
import { markdownStates } from './markdown-states.ts'

describe('findings', () => {
  markdownStates([
    {
      name: 'no item that tells somebody what to do, which is advice wherever it stands, but on a slide',
      text: '# Quay report\n\n## Problems\n\n- The lamps of the north pier are dim.\n- Carry a lamp of your own on the north pier.\n',
      states: [
        'finding/under-heading | The lamps of the north pier are dim.',
        'recommendation/imperative-item | Carry a lamp of your own on the north pier.',
      ],
    },
    {
      name: 'what a share of things is',
      text: '# Quay report\n\n## Talks\n\nOnly 7 % of repair projects on the mole were ever finished. By then 7 % of lamps were red.\n',
      states: ['finding/share | Only 7 % of repair projects on the mole were ever finished.'],
    },
    {
      name: 'nothing of what a panel looks at, of what stands below, nor of what is told for fun',
      text: '# Quay report\n\nThis panel examines why lamps often fail. Below are two charts of how crews lack oil. Fun fact: the crews of the mole often lack oil. The crews of the mole often lack oil.\n',
      states: ['finding/problem-in-text | The crews of the mole often lack oil.'],
    },
    {
      name: 'no row of a timeline, also below a heading of what was found',
      text: '# Quay report\n\n## Challenges\n\nThe cranes failed for two days.\n\n9:52 AM: We discovered the failure of the crane\\\n2:30 PM – 9:00 PM: Many failed attempts to start it\n',
      states: ['finding/under-heading-cue | The cranes failed for two days.'],
    },
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
      name: 'a difference that was measured, and none that is only named',
      text: '# Quay report\n\nAfter a year the difference between lit and dark piers rises to 22.9% for boats. We saw the difference between lamps.\n',
      states: [
        'finding/cue-problem | After a year the difference between lit and dark piers rises to 22.9% for boats.',
      ],
    },
    {
      name: 'a challenge below its own heading within a background',
      text: '# Quay report\n\n## Background\n\nThe bay was charted by three towns.\n\n### The challenge\n\n- There are few pilots in the outer bay.\n',
      states: ['finding/under-heading | There are few pilots in the outer bay.'],
    },
    {
      name: 'no heading that is but counted below a title that names a risk',
      text: '# Fire risk in harbours\n\n## I. BACKGROUND OF LAMPS\n\nThe bay is wide.\n\n## II. SCOPE OF WORK\n\nThe bay is wide.\n\n## III. TIMELINE OF WORK\n\nThe bay is wide.\n',
      states: [],
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
