import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { roleNamed } from '../../text/people/labels.ts'
import type { PersonMention, PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { bySpeech } from './by-speech.ts'
import { type Candidate, candidate } from './candidate.ts'
import { isCredit } from './is-credit.ts'
import { trimmed } from './trimmed.ts'

/** Somebody whom a sentence gives a role: printed with the name, as a label before it, by its subject, or by what they do. `rowEnd`: where those end who do it together. */
export function inSentence(
  doc: SegmentedDoc,
  sentence: Span,
  mention: PersonMention,
  rowEnd: number,
): readonly Candidate[] {
  const person = trimmed(doc, mention)
  const from = Math.max(sentence[0], person.span[0] - reach)
  const before = doc.text.slice(from, person.span[0])
  // "by Ann Roe's office" names whose it is.
  if (/['’]s$/u.test(person.name) || (person.role !== null && isCredit(before, doc.lexicon))) return []
  if (person.role !== null)
    // Words in capitals behind "with" are as good as any others, and "with the Harbour Bill" names no person.
    return person.confidence < 0.5 || isThing(doc, person)
      ? []
      : [candidate(publishedBy(before, person, doc.lexicon), person.role, 'by-phrase', 0.88)]
  const label = labelBefore(doc.lexicon).exec(before)
  const role = label ? roleNamed(label[1] ?? '', doc.lexicon) : null
  if (role !== null && label)
    return [
      candidate(
        { ...person, span: [from + label.index + (/^\s/u.test(label[0]) ? 1 : 0), person.span[1]] },
        role,
        'by-phrase',
        0.85,
      ),
    ]
  const told = roleOfSubject(before, doc.lexicon)
  if (told !== null) return [candidate(person, told, 'by-phrase', 0.85)]
  const end = rowEnd > mention.span[1] ? rowEnd : person.span[1]
  return bySpeech(doc, person, before, doc.text.slice(end, Math.min(sentence[1], end + 90)))
}

/** "Posted on May 3 by Ann Roe": who wrote it. */
function publishedBy(before: string, person: PersonMention, lexicon: Lexicon): PersonMention {
  return publishing(lexicon).test(before) ? { ...person, role: 'author' } : person
}

const publishing = perLexicon(
  (lexicon) => new RegExp(`^\\W*${grammarSource(lexicon, 'published', 'genres')}(?=\\W)[^.]{0,60}$`, 'iu'),
)

/** So far before a name its role may stand. */
const reach = 240

/** Behind an article stands a person only with a title or an office. */
function isThing({ text, lexicon }: SegmentedDoc, { honorific, span, nameSpan }: PersonMention): boolean {
  return honorific === null && behindArticle(lexicon).test(textAt(text, [span[0], nameSpan[0]]))
}

const behindArticle = perLexicon(
  (lexicon) => new RegExp(`\\s${grammarSource(lexicon, 'definite')}\\s*$`, 'iu'),
)

/** The word before a name, which may be a label: "the moderator". */
const labelBefore = perLexicon((lexicon) => {
  const articles = grammarSource(lexicon, 'name-articles', 'organisations')
  return new RegExp(`(?:^|\\s)(?:${articles}\\s+)?([\\p{L}-]+),?\\s*$`, 'iu')
})

/** "The chair of the day was Ann Roe": the role that the subject of the sentence or of its last part names. */
function roleOfSubject(before: string, lexicon: Lexicon): PersonRole | null {
  const subject = subjectPattern(lexicon).exec(before)?.[1]
  return subject === undefined ? null : roleNamed(subject, lexicon)
}

const subjectPattern = perLexicon((lexicon) => {
  const any = (key: string, file = 'grammar') => grammarSource(lexicon, key, file)
  const start = `(?:^|[,;.]\\s|\\s${any('and')}\\s)\\s*(?:${any('articles')}\\s*)?`
  return new RegExp(
    `${start}([\\p{L}-]+(?:\\s[\\p{L}-]+)?)(?:\\s${any('head-ends', 'genres')}\\s[^,;:.]{2,60}?)?\\s${any('was', 'speakers')}\\s+(?:\\p{Ll}{2,3}\\s)?$`,
    'iu',
  )
})
