import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Fired } from '../fired.ts'
import { calledTerm } from './called.ts'
import { articled, isMeaning } from './meaning.ts'
import { isTerm, termOf } from './term.ts'

/** The term that a sentence names as such ("X, known as Y,", "“X” is …"), or of which it says what kind of thing it is; null where it does neither. */
export function toldTerm(text: string, doc: SegmentedDoc): Told | null {
  const { lexicon } = doc
  const { known, quoted } = patternsFor(lexicon)
  const named = known.exec(text)?.[1]
  if (named) return { term: termOf(named, lexicon), rule: 'known-as', confidence: 0.75 }
  const called = calledTerm(text, lexicon)
  if (called && isTerm(called, 6, lexicon))
    return { term: termOf(called, lexicon), rule: 'known-as', confidence: 0.7 }
  const inQuotes = quoted.exec(text)?.[1]
  if (inQuotes) return { term: termOf(inQuotes, lexicon), rule: 'quoted-term', confidence: 0.7 }
  const [, label = '', meaning = ''] = /^(\p{Lu}[^:.!?]{2,50}):\s+(\S.{10,}[.;])$/su.exec(text) ?? []
  if (
    articled(meaning, lexicon) &&
    !tells(meaning, lexicon) &&
    isTerm(label, 5, lexicon) &&
    isMeaning(meaning, doc)
  )
    return { term: termOf(label, lexicon), rule: 'label-meaning', confidence: 0.75 }
  const subject = subjectOf(text, doc)
  return subject === null ? null : { term: termOf(subject, lexicon), rule: 'copula', confidence: 0.65 }
}

/** "A lamp will be lit that …", "The project also seeks to …": a sentence on something, and no meaning of a word. */
function tells(meaning: string, lexicon: Lexicon): boolean {
  const { verb, relative } = patternsFor(lexicon)
  const head = meaning.slice(0, relative.exec(meaning)?.index)
  return verb.test(head) || says(lexicon, 'cues', 'objective-verb', head)
}

interface Told extends Fired {
  readonly term: string
}

/** "A tide gauge is an instrument that …": the words before "is", where those behind it are a meaning. */
function subjectOf(text: string, doc: SegmentedDoc): string | null {
  const { copula, opening } = patternsFor(doc.lexicon)
  const [, subject = '', predicate = ''] = copula.exec(text.replace(opening, '')) ?? []
  return isTerm(subject, 6, doc.lexicon) &&
    !says(doc.lexicon, 'definitions', 'not-in-term', withoutArticle(subject, doc.lexicon)) &&
    !says(doc.lexicon, 'definitions', 'not-in-term', subject) &&
    // "Although there is …": a clause that hangs on another.
    !says(doc.lexicon, 'mood', 'aside', subject.split(' ')[0] ?? '') &&
    isMeaning(predicate, doc)
    ? subject
    : null
}

interface Patterns {
  /** "This approach, known as X, …". */
  readonly known: RegExp
  /** "“X” is …". */
  readonly quoted: RegExp
  /** "However, …". */
  readonly opening: RegExp
  /** The words on both sides of "is". */
  readonly copula: RegExp
  readonly verb: RegExp
  readonly relative: RegExp
}

const patternsFor = perLexicon((lexicon): Patterns => {
  const any = (key: string) => grammarSource(lexicon, key, 'definitions')
  return {
    known: new RegExp(
      `^\\p{Lu}\\p{L}*(?:\\s\\p{Ll}+)?\\s${any('known')},\\s${any('known-as')}\\s([^,]{2,60}),`,
      'u',
    ),
    quoted: new RegExp(
      `^["“«]\\s?([^"“”«»]{2,60}?)\\s?["”»]\\s+${any('copula')}\\s+\\S+\\s+\\S+\\s+\\S+`,
      'u',
    ),
    opening: new RegExp(`^${grammarSource(lexicon, 'openings')},\\s`, 'iu'),
    copula: new RegExp(`^(.{2,70}?)\\s+${any('copula')}\\s+(.{3,200})`, 'u'),
    verb: new RegExp(
      `(?<!\\S)(?:${grammarSource(lexicon, 'copulas')}|${grammarSource(lexicon, 'will', 'commitments')})(?!\\S)`,
      'iu',
    ),
    relative: new RegExp(`\\s${grammarSource(lexicon, 'clause-relatives')}\\s`, 'iu'),
  }
})
