import type { ExtractedDoc } from '../model/doc.ts'
import { HAND_TOLD } from '../model/hand-told.ts'
import { parsePeople } from '../text/people.ts'

/** A CSL name: parts where there are any, else as printed. */
export type CslName = Readonly<Record<string, string>>

/** Who wrote a document, as CSL names: those it prints as authors, else the people whom its front matter or head names. */
export function authorsOf(
  doc: Pick<ExtractedDoc, 'found' | 'format' | 'hints' | 'lexicon'>,
): readonly CslName[] {
  const printed = doc.found
    .filter((sighting) => sighting.type === 'speaker' && sighting.fields['role'] === 'author')
    .map((sighting) => String(sighting.fields['name']))
  if (printed.length > 0 || !HAND_TOLD.has(doc.format)) return printed.map(nameOf)
  // "admin" and "Web Team" are nobody.
  const named = (doc.hints.authors ?? []).flatMap((words) => parsePeople(words, doc.lexicon))
  return [...new Set(named.map(({ name }) => name))].map(nameOf)
}

/** CSL needs a family name: the words in capitals before others ("ROE Ann Mary"), else the last word. */
function nameOf(name: string): CslName {
  const words = name.split(' ')
  if (words.length < 2) return { literal: name }
  const capitals = words.findIndex((word) => !/^\p{Lu}[\p{Lu}'’-]+$/u.test(word))
  const [family, given] =
    capitals > 0 ? [words.slice(0, capitals), words.slice(capitals)] : [words.slice(-1), words.slice(0, -1)]
  return { family: family.join(' '), given: given.join(' ') }
}
