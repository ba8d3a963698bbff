import type { Role, SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { foldKey } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { listOf } from '../../text/phrases.ts'
import { isQuestion } from '../../text/sentence-form.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { announcedTerm } from './announced.ts'
import { askedBefore, askedTerm } from './asked.ts'
import { calledTerm } from './called.ts'
import { clauseTerms } from './clause-terms.ts'
import { glossary } from './glossary.ts'
import { termInMarks } from './in-marks.ts'
import { labelledDefinitions } from './labelled.ts'
import { linkedTerm } from './linked-term.ts'
import { listDefinitions } from './lists.ts'
import { isTerm, termOf } from './term.ts'

/** Terms with their meaning; of several for one term in a document the first counts. */
export function findDefinitions(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  const seen = new Set<string>()
  const people = new Set(
    found.filter(({ type }) => type === 'speaker').map(({ fields }) => foldKey(String(fields['name']))),
  )
  return [
    ...labelledDefinitions(doc),
    ...glossary(doc),
    ...listDefinitions(doc),
    ...statementsOf(doc).flatMap((statement, index, all) => sentence(statement, all[index - 1], doc)),
  ].filter((sighting) => {
    const term = foldKey(String(sighting.fields['term']))
    // "Ann Roe is professor of tides": who somebody is.
    if (seen.has(term) || people.has(term)) return false
    seen.add(term)
    return true
  })
}

/** In lists of advice or lessons a sentence "X is a process that …" is the advice or lesson. */
const stated: ReadonlySet<Role> = new Set<Role>([
  'commitments',
  'lessons',
  'recommendations',
  'findings',
  'key-messages',
])

function sentence(
  statement: Statement,
  previous: Statement | undefined,
  doc: SegmentedDoc,
): readonly Sighting[] {
  const { text } = statement
  if (isQuestion(text) || text.length > 500) return []
  if (statement.block.kind === 'note') return inFootnote(statement, doc)
  const asked = askedTerm(statement, doc) ?? askedBefore(statement, previous, doc)
  if (asked) return [sighting(statement.span, asked, null, 'asked', 0.8)]
  const announced = announcedTerm(text, doc.lexicon)
  if (announced && isTerm(announced, 6, doc.lexicon))
    return [sighting(statement.span, termOf(announced, doc.lexicon), null, 'announced', 0.75)]
  if (stated.has(statement.role)) return []
  const several = clauseTerms(statement, doc.lexicon)
  if (several.length > 1)
    return several.map(({ span, term }) => sighting(span, term, null, 'link-words', 0.75))
  const linked = linkedTerm(text, statement.role, doc.lexicon)
  if (linked) return [sighting(statement.span, linked, null, 'link-words', 0.75)]
  const marked = termInMarks(statement, doc.lexicon)
  if (marked) return [sighting(marked.span, termOf(marked.term, doc.lexicon), null, 'in-marks', 0.65)]
  const { known, quoted, copula, opening } = patternsFor(doc.lexicon)
  const named = known.exec(text)?.[1]
  if (named) return [sighting(statement.span, termOf(named, doc.lexicon), null, 'known-as', 0.75)]
  const called = calledTerm(text, doc.lexicon)
  if (called && isTerm(called, 6, doc.lexicon))
    return [sighting(statement.span, termOf(called, doc.lexicon), null, 'known-as', 0.7)]
  const inQuotes = quoted.exec(text)?.[1]
  if (inQuotes) return [sighting(statement.span, termOf(inQuotes, doc.lexicon), null, 'quoted-term', 0.7)]
  const [, label = '', meaning = ''] = /^(\p{Lu}[^:.!?]{2,50}):\s+(\S.{10,}[.;])$/su.exec(text) ?? []
  if (articled(meaning, doc.lexicon) && isTerm(label, 5, doc.lexicon) && isMeaning(meaning, doc))
    return [sighting(statement.span, termOf(label, doc.lexicon), null, 'label-meaning', 0.75)]
  const [, subject = '', predicate = ''] = copula.exec(text.replace(opening, '')) ?? []
  return isTerm(subject, 6, doc.lexicon) &&
    !says(doc.lexicon, 'definitions', 'not-in-term', withoutArticle(subject, doc.lexicon)) &&
    !says(doc.lexicon, 'definitions', 'not-in-term', subject) &&
    // "Although there is …": a clause that hangs on another.
    !says(doc.lexicon, 'mood', 'aside', subject.split(' ')[0] ?? '') &&
    isMeaning(predicate, doc)
    ? [sighting(statement.span, termOf(subject, doc.lexicon), null, 'copula', 0.65)]
    : []
}

/** A footnote defines with words that leave no doubt; what is said below a slide is talk. */
function inFootnote({ text, span, role }: Statement, { genre, lexicon }: SegmentedDoc): readonly Sighting[] {
  const mark = noteMark.exec(text)?.[0].length ?? 0
  const term = genre === 'slides' ? null : linkedTerm(text.slice(mark), role, lexicon)
  return term === null ? [] : [sighting([span[0] + mark, span[1]], term, null, 'link-words', 0.75)]
}

const noteMark = /^(?:\d{1,3}|[*†‡])[.)]?\s+/u

/** "a disease that …": a meaning begins with an article, advice and findings behind a label seldom do. */
function articled(meaning: string, lexicon: Lexicon): boolean {
  return meaning !== '' && withoutArticle(meaning, lexicon) !== meaning
}

/** So many words may stand before the kind of thing. */
const nearest = 4

/** "a process that …": within a few words a kind of thing, then a clause that tells it from others. */
function isMeaning(predicate: string, doc: SegmentedDoc): boolean {
  const words = predicate.split(' ')
  const opening = words.slice(0, 7).join(' ')
  // "Norvane is also building a network that …": what somebody does, not what it is.
  const ongoing = listOf(doc.lexicon, 'mood', 'progressive-endings')
  if (
    words
      .slice(0, 2)
      .some((word) => ongoing.some((end) => word.length > end.length + 2 && word.endsWith(end)))
  )
    return false
  const kind = phraseAt(doc.lexicon, 'cues', 'definition-kind', opening)
  if (
    !kind ||
    // "They are holding with the port a meeting": the kind stands near, or an article opens what it is.
    (!articled(opening, doc.lexicon) && opening.slice(0, kind[0]).split(' ').length > nearest) ||
    /[;:]/u.test(opening.slice(0, kind[0])) ||
    // "a free, open project that …": between adjectives alone.
    (opening.slice(0, kind[0]).includes(',') && !articled(opening, doc.lexicon)) ||
    // "The panel is concerned that the office …": what is said, not what it is.
    patternsFor(doc.lexicon).said.test(opening.slice(0, kind[0])) ||
    says(doc.lexicon, 'cues', 'definition-not', words.slice(0, 8).join(' '))
  )
    return false
  return patternsFor(doc.lexicon).clause.test(predicate.slice(kind[1]))
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
  readonly clause: RegExp
  /** Opens what somebody says or thinks. */
  readonly said: RegExp
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
    clause: new RegExp(`^[^.]{0,80}?${any('clause')}`, 'u'),
    said: new RegExp(`(?:^|\\s)${grammarSource(lexicon, 'clauses')}\\s`, 'u'),
  }
})

function sighting(
  span: Span,
  term: string,
  attributedTo: string | null,
  rule: string,
  confidence: number,
): Sighting {
  return {
    type: 'definition',
    spans: [span],
    fields: { term, attributedTo },
    rule: `definition/${rule}`,
    confidence,
  }
}
