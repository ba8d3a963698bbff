import { nameFinder } from '../6-resolve/attribution/find-names.ts'
import type { Finder } from '../6-resolve/attribution/named.ts'
import { wordsInSmallLetters } from '../6-resolve/attribution/small-letters.ts'
import { remember } from '../text/remember.ts'
import type { Checked } from './checked.ts'

/** For a document: how the people are found who are in documents of its event, as names were covered there. */
export function namesOfEvent({
  things,
  documents,
  lexicons,
  text,
}: Pick<Checked, 'things' | 'documents' | 'lexicons' | 'text'>): (document: string) => Finder {
  const entries = new Map(documents.map((entry) => [entry.id, entry]))
  const eventOf = (document: string) => entries.get(document)?.event ?? document
  const people = things.filter(({ kind }) => kind === 'person')
  const made = new Map<string, Finder>()
  const finderFor = (document: string) => {
    const event = eventOf(document)
    const ofEvent = people
      .filter(({ mentions }) => mentions.some((mention) => eventOf(mention.document) === event))
      .flatMap(({ names }) => names)
    const language = entries.get(document)?.language ?? ''
    const lexicon = lexicons[language] ?? lexicons['en'] ?? { language, lists: {} }
    const words = wordsInSmallLetters(text(document) ?? '')
    return nameFinder({ names: [], people: [...new Set(ofEvent)], words }, lexicon)
  }
  return (document) => remember(made, document, () => finderFor(document))
}
