import { describe } from 'vitest'
import { markdownStates } from './markdown-states.ts'

describe('lessons', () => {
  markdownStates([
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
      name: 'a marked or a short head of an item with the sentence that tells it, but no advice behind it and no whole sentence',
      text: '# Quay report\n\n## Lessons\n\n- *Charts that the pilots of both harbours drew are used for years.* Printed ones lay in a drawer until June. Gulls sat on it.\n- Oil runs out. The lamps of the north pier burned for nine days.\n- **Crews know where the reefs are.** Ask them before you paint a buoy.\n- The lamps of the south pier were painted red. Pilots saw them.\n',
      states: [
        'lesson/under-heading | Charts that the pilots of both harbours drew are used for years. Printed ones lay in a drawer until June.',
        'lesson/under-heading | Oil runs out. The lamps of the north pier burned for nine days.',
        'lesson/under-heading | Crews know where the reefs are.',
        'recommendation/imperative-item | Ask them before you paint a buoy.',
        'lesson/under-heading | The lamps of the south pier were painted red.',
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
      name: 'what those who write should have done, whatever stands before the verb',
      text: '# Quay report\n\nWe should have first talked to the pilots. We should have also waited.\n',
      states: [
        'lesson/cue | We should have first talked to the pilots.',
        'lesson/cue | We should have also waited.',
      ],
    },
    {
      name: 'what stands below a picture on a page teaches nothing',
      text: '# Quay report\n\n## What we learned\n\nOil lamps fail in fog, and horns are heard far out at sea.\n\n![](a.png)\n\n<p class="wp-caption-text">The master talks with the crews of the north.</p>\n',
      states: ['lesson/paragraph-under-heading | Oil lamps fail in fog, and horns are heard far out at sea.'],
    },
    {
      name: 'a heading with nothing below it',
      genre: 'mandate',
      text: '# Quay project\n\nSummary\n\nSpecific Lessons Identified\n',
      states: [],
    },
  ])
})
