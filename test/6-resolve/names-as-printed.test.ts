import { describe, expect, test } from 'vitest'
import { nameFinder } from '../../pipeline/6-resolve/attribution/find-names.ts'
import { wordsInSmallLetters } from '../../pipeline/6-resolve/attribution/small-letters.ts'
import { knowledge } from '../built.ts'

/*
 * However a sentence names the people of an event: what of it counts as a name, in square brackets, and what does not.
 */

const people = {
  en: [
    'Ann Roe',
    'Jean-Pierre Dupond',
    'Amara Beth van Poe',
    'April Quill',
    'Mark Vane',
    'Grace Tallow',
    'Will Marsh',
    'Georgia Lund',
    'Bo Ek',
  ],
  fr: ['Pierre Dupond', 'Anne-Lise Roux', 'Avril Tallec', 'Claire Vasseur'],
  es: ['Pilar Quintana', 'Ana Luz Robles', 'Abril Toral', 'Domingo Vega'],
} as const

function marked(printed: string, language: keyof typeof people): string {
  const text = printed.replace(/[[\]]/gu, '')
  const lexicon = knowledge.lexicons[language] ?? { language, lists: {} }
  const find = nameFinder({ names: [], people: people[language], words: wordsInSmallLetters(text) }, lexicon)
  const covered = new Set(
    find(text).flatMap(({ span: [start, end] }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    ),
  )
  return [...text]
    .map((letter, at) => {
      const opens = covered.has(at) && !covered.has(at - 1) ? '[' : ''
      const closes = covered.has(at) && !covered.has(at + 1) ? ']' : ''
      return `${opens}${letter}${closes}`
    })
    .join('')
}

describe('given names', () => {
  test.each([
    '[Ann] said that donors do not coordinate.',
    '[Ann] recommended that lamps be cheap.',
    'As [Jean-Pierre] proposed, the fund came first.',
    'The pilots asked [Ann] and [Amara] why.',
    "[Amara]'s point was taken up, and [Amara Beth]'s too.",
    'Nobody answered [Ann]: not even [Amara] (who knew).',
    'On Monday [Ann] left. Yesterday [Ann] came back.',
    '[ANN] said that donors do not coordinate.',
    'Donors told Chair [Ann] that it was late.',
    '“Lamps burn,” said [Ann].',
  ])('%s', (sentence) => {
    expect(marked(sentence, 'en')).toBe(sentence)
  })

  test.each([
    'Ann Arbor has a lamp, and Saint Ann has none.',
    'Ann Sable, whom nobody here knows, wrote of it.',
    'The Ann-Harbour Fund and the Amara Trust met.',
    'Write to desk@ann.example or to Ann@lamps.example.',
    'The ANN model (ANN) was trained on charts.',
    'A lamp of ann and of annals.',
  ])('not: %s', (sentence) => {
    expect(marked(sentence, 'en')).toBe(sentence)
  })
})

describe('given names that are words, times or places', () => {
  test.each([
    '[April] explained that wrecks cost more.',
    'According to [April], donors should meet in April.',
    'As proposed by [Mark], boards will mark the date.',
    '[Grace] and [Will] noted that lamps are cheap.',
    '[Will] has rightly argued that a board will fail.',
    "[Mark]'s point was that grace periods end.",
    'This was stressed by [Will] and [Grace].',
    '[Georgia] insisted on oil.',
    '[Mark]: lamps are cheap.',
    '“Lamps burn,” added [Grace].',
    'In Port Merle, [Mark] said that it was late.',
    '[Bo] agreed, and [Ek] replied.',
    'As [Jean] suggested, lamps burn.',
  ])('%s', (sentence) => {
    expect(marked(sentence, 'en')).toBe(sentence)
  })

  test.each([
    'The meeting in April showed that budgets are late.',
    'Reports are due by April, and in April boards meet.',
    'In April 2020 donors agreed. April 4 was kept free.',
    'April: the first meeting of the board.',
    'According to April figures, oil was dear.',
    'Will donors coordinate? Mark the date.',
    'Grace periods noted in the law have ended.',
    "Police in Georgia noted it. Georgia's police is small.",
    'The Grace Fund said that hope is cheap.',
    'A mark was made by hand, and the grace of it remained.',
    'May boards agree? Boards may.',
    'Bo Lake is deep.',
  ])('not: %s', (sentence) => {
    expect(marked(sentence, 'en')).toBe(sentence)
  })
})

describe('initials and family names', () => {
  test.each([
    '[A. Roe] proposed it.',
    '[A.B. Roe] proposed it, as did [A. B. Roe] before.',
    'By [A Roe], [JP Dupond] and [J.-P. Dupond].',
    'It was Dr [A. van Poe] who asked, and [Am. Poe] who answered.',
    'See [Roe, A.] and [Roe A.] for more.',
    '[Ann B. Roe] and [Ann Sable Roe] are one.',
    '[Roe Ann] came, and [Dupond], [Jean-Pierre] left.',
  ])('%s', (sentence) => {
    expect(marked(sentence, 'en')).toBe(sentence)
  })

  test.each(['Of the UN [Roe] said nothing.', 'In April [Roe] said so.', 'Lamps for A. Sable burn.'])(
    'no more than the name: %s',
    (sentence) => {
      expect(marked(sentence, 'en')).toBe(sentence)
    },
  )
})

describe('other languages', () => {
  test.each([
    ['fr', "Comme [Pierre] l'a proposé, la pierre du môle reste."],
    ['fr', "Selon [Pierre], les lampes brûlent ; d'après [Claire] aussi."],
    ['fr', "[Anne-Lise] a dit que c'était tard, et qu'[Anne-Lise] partait."],
    ['fr', 'La réunion en avril a été proposée par [Avril].'],
    ['fr', 'La pierre est claire. Pierre angulaire du port, la lampe brûle.'],
    ['es', 'Según [Pilar], las lámparas son un pilar del puerto.'],
    ['es', '[Ana] dijo que era tarde. Como señaló [Pilar], el domingo nadie viene.'],
    ['es', '[Abril] propuso que se reúnan en abril.'],
    ['es', 'El domingo en el Pilar hubo fiesta. Domingo de lluvia.'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(marked(sentence, language)).toBe(sentence)
  })
})
