import { inventedVocabulary, numbers, wordFrom } from './invented-words.ts'

/** A paper of an invented corpus, before it has a format. */
export interface Paper {
  readonly title: string
  readonly parts: readonly { readonly heading: string; readonly sentences: readonly string[] }[]
}

const headings = [
  'Background',
  'Objectives',
  'Findings',
  'Lessons learned',
  'Recommendations',
  'Commitments',
  'Way ahead',
]
const who = [
  'The police',
  'The ministry',
  'Local councils',
  'Donors',
  'Civil society',
  'The parliament',
  'Border guards',
]
const how = ['should', 'must', 'agreed to', 'have learned to', 'were able to', 'plan to', 'may']
const what = ['share', 'publish', 'review', 'fund', 'train', 'open', 'simplify', 'monitor']
const which = [
  'patrol plans',
  'yearly budgets',
  'complaint desks',
  'women officers',
  'border posts',
  'legal aid',
  'case files',
]
const where = [
  'in Liberia',
  'in the northern districts',
  'in Nepal',
  'along the coast',
  'in Kenya and Mali',
  'in every province',
]
const when = [
  'by June 2019',
  'within six months',
  'before the next election',
  'each year',
  'after the flood',
  'with local partners',
]

/** With the few words of the lists alone nearly all that is said would be said again and again. */
const vocabulary = inventedVocabulary(numbers(7))

/** The paper of a number, always the same. */
export function paperOf(number: number): Paper {
  const next = numbers((number + 1) * 2_654_435_761)
  const pick = (words: readonly string[]) => words[next(words.length)] ?? ''
  const matter = () => `${wordFrom(vocabulary, next)} ${pick(which)}`
  const sentence = () =>
    `${pick(who)} ${pick(how)} ${pick(what)} ${matter()} ${pick(where)} ${pick(when)}, so that ${matter()} and ${matter()} ${pick(['last', 'grow', 'are trusted', 'reach everyone'])}.`
  return {
    title: `Report on ${pick(which)} ${pick(where)} ${2010 + next(15)}, part ${number}`,
    parts: headings.map((heading) => ({
      heading,
      sentences: Array.from({ length: 6 + next(14) }, sentence),
    })),
  }
}
