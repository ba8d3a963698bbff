import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import {
  knownOrganisation,
  type OrganisationKind,
  type OrganisationMention,
} from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import { isCoined, mayBeBody } from './unlisted.ts'

/** Bodies whose last word is written small: "the LAMPA project", "the LampWatch team", "the Lamp Makers network". */
export function smallHeaded(doc: SegmentedDoc): readonly OrganisationMention[] {
  return doc.sentences.flatMap(({ span }) => {
    const words = textAt(doc.text, span)
    return matchesOf(pattern(doc.lexicon), words).flatMap(({ index, 0: whole, groups }) => {
      const { article = '', own = '', head = '' } = groups ?? {}
      if (!isArticle(article, doc.lexicon) || !isOwn(own, doc)) return []
      const at = index + whole.indexOf(own)
      const start = span[0] + at
      const name = foldSpace(words.slice(at, index + whole.length))
      return [
        {
          span: [start, span[0] + index + whole.length] as const,
          name,
          acronym: null,
          kind: kindOfHead(head, doc.lexicon),
          confidence: 0.65,
        },
      ]
    })
  })
}

function isArticle(word: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'organisations', 'name-articles').has(word.toLowerCase())
}

/** A name of two words or a coined one; one that is known already has no need of a head. */
function isOwn(own: string, doc: SegmentedDoc): boolean {
  const isName = own.includes(' ') || isCoined(own)
  return isName && mayBeBody(own, doc) && knownOrganisation(own, doc.lexicon) === null
}

function kindOfHead(head: string, lexicon: Lexicon): OrganisationKind {
  return wordSet(lexicon, 'organisations', 'programme-words').has(head) ? 'programme' : 'team'
}

const pattern = perLexicon((lexicon) => {
  const any = (key: string, file = 'organisation-lists') => grammarSource(lexicon, key, file)
  const word = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*"
  const heads = `(?<head>${any('programme-words', 'organisations')}|${any('small-heads')})`
  return new RegExp(
    `(?<![\\p{L}\\d])(?<article>\\p{L}{1,3})\\s(?<own>${word}(?:\\s(?:${any('inside-names')}\\s)?${word}){0,6})\\s${heads}(?![\\p{L}-])`,
    'gu',
  )
})
