import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textAt } from '../../pipeline/model/span.ts'
import { candidateBreaks } from '../../pipeline/text/sentences/candidates.ts'
import { sentenceSpans } from '../../pipeline/text/sentences.ts'
import { lexicon } from '../knowledge.ts'

/** `|` marks the expected boundaries; the white space around it is part of the text. */
function split(marked: string, language = 'en'): string[] {
  const text = marked.replaceAll('|', '')
  return sentenceSpans(text, lexicon(language)).map((span) => textAt(text, span))
}

function parts(marked: string): string[] {
  return marked.split('|').map((part) => part.trim())
}

const english = [
  'Ports reopened in May.| Trade followed.',
  'Dr. Amara Holt opened the day.| She spoke for an hour.',
  'Brig. Gen. Ruiz and Lt. Col. Berg agreed.| Nobody else did.',
  'The memo went to the U.S. Senate first.| Copies followed.',
  'They left for the U.S.| The others stayed.',
  'We met at 9 a.m. Monday in the annex.| It rained.',
  'The hall closed at 6 p.m.| However, talks went on.',
  'Bring tents, water, etc.| The list is long.',
  'Tools, e.g. Maps and charts, were shared.| All liked them.',
  'See Fig. 4 and No. 12 for details.| Thanks.',
  'The answer was no.| Twelve people left.',
  'It was J. R. Halloran who wrote it.| He knew.',
  'Members of Working Group B.| They met twice.',
  'The map (see annex. It is large) helped.| We kept it.',
  'One stray ( here.| Then another sentence.',
  'The agendas were sent.|To keep time, we cut one.',
  'They use Node.js and Booking.Com daily.| Fine.',
  'Visit example.org/Page.Html for more.| Thanks.',
  'Really?| Yes!| Good.',
  '“Stop!” she said.| He stopped.',
  'Wait… what now?| Nothing.',
  'He paused...| The room was still.',
  'Aims: 1) safer roads; 2) better lights; 3) less noise.| All were met.',
  '1. Open the valve.| 2. Close it again.',
  'Section 2.1 applies.| Version 3.2 does not.',
  'Budget rose to 4.5 million in 2006.| It fell later.',
  'A line without a stop|\nAnother line without a stop',
  'A line that wraps\nonto the next one.| Done.',
  'Held in Port Vila,\nVanuatu.| It rained.',
  'Two blocks|\n\nof text',
  'It was closed on\nMonday.| It rained.',
  'August 5|\n12:19 AM: the pump failed|\n2:30 PM: it ran',
  'Bring|\n● Water|\n● Bread',
  'Bring:|\n- water|\n- bread',
  'Written by Dr.\nHolt and friends.| It is short.',
  'It was paid in Dec. 2006 by the bank.| Interest came in Jan.| The rest was waived.',
]

const french = [
  'M. Dupont et Mme. Roy ont parlé.| Ils sont partis.',
  '« Il pleut. »| Elle sortit.',
  'Pourquoi ?| Parce que.',
  "Le texte (cf. art. 4) est clair.| L'Union l'a voté.",
  'Réunion à 9 h. avec S.E. Mme Diallo.| Fin.',
  'Paris, Lyon, etc.| Les villes ont répondu.',
]

const spanish = [
  'El Sr. Ruiz y la Dra. Paz hablaron.| Luego se fueron.',
  '¿Cuándo?| Mañana.| ¡Bien!',
  'Véase el art. 5 de la ley.| Es breve.',
  'Viajó a EE.UU. con su equipo.| Volvió ayer.',
]

describe('sentence spans', () => {
  it.each(english)('split English as marked: %s', (marked) => {
    expect(split(marked)).toEqual(parts(marked))
  })
  it.each(french)('split French as marked: %s', (marked) => {
    expect(split(marked, 'fr')).toEqual(parts(marked))
  })
  it.each(spanish)('split Spanish as marked: %s', (marked) => {
    expect(split(marked, 'es')).toEqual(parts(marked))
  })

  const word = fc.constantFrom(
    'Dr.',
    'agreed',
    'The',
    'e.g.',
    '(',
    ')',
    '…',
    '2006.',
    '\n',
    'U.S.',
    '1)',
    '"',
    'x.Y',
    '• ',
    '?!',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  )

  it('lie in order inside the text and cover all that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const span of sentenceSpans(text, lexicon('en'))) {
          expect(text.slice(end, span[0]).trim()).toBe('')
          expect(textAt(text, span)).toBe(textAt(text, span).trim())
          expect(span[1]).toBeGreaterThan(span[0])
          end = span[1]
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('of a long text are those of its paragraphs', () => {
    const paragraph = 'Dr. Holt spoke for the U.S. side (see annex. It is long). Others listened! '
    const once = sentenceSpans(paragraph, lexicon('en')).length
    expect(sentenceSpans(paragraph.repeat(2000), lexicon('en'))).toHaveLength(once * 2000)
  })

  it('may begin where they do in the whole text, however long it is', () => {
    const pieces = fc.constantFrom(
      'One. ',
      'two',
      ' 12 ',
      '(',
      '. ',
      'Dr. ',
      '? ',
      'no ',
      '. 7 ',
      '.) ',
      'x.Y ',
      '\n',
    )
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 600, maxLength: 1500 }), (words) => {
        const text = words.join('')
        const whole = Array.from(segmenter.segment(text), ({ index }) => index).filter((index) => index > 0)
        const runTogether = new Set(Array.from(text.matchAll(/\.(?=Y[\s,])/gu), ({ index }) => index + 1))
        expect(candidateBreaks(text, 'en').filter((at) => !runTogether.has(at))).toEqual(
          whole.filter((at) => !runTogether.has(at)),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('take a text without any stop as one', () => {
    expect(sentenceSpans('word '.repeat(40_000), lexicon('en'))).toEqual([[0, 199_999]])
  })
})
