import type { Block, ClassifiedDoc, CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { bodiesAfter } from '../text/bodies-after.ts'
import { findDates } from '../text/dates.ts'
import { escapedWords } from '../text/escaped.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { grammarSource } from '../text/grammar.ts'
import { matchesOf } from '../text/matches.ts'
import { findOrganisations, ownNames } from '../text/organisations.ts'
import { parsePeople } from '../text/people.ts'
import { perLexicon } from '../text/per-lexicon.ts'

/** Letterheads and title pages are no longer, and what says who called the meeting stands soon after. */
const front = 12
const prose = 240

type Classed = Pick<ClassifiedDoc, 'titleSpan' | 'genre'>

/**
 * Who issued a document, at most six: whom the file names, whom a © names, the bodies that fill a line at its head, else
 * those it was published, written or convened by. A speaker's body is none, nor is one that the title speaks of.
 */
export function publishersOf(
  doc: CleanDoc,
  { titleSpan, genre }: Classed,
  lexicon: Lexicon,
): readonly string[] {
  const stated = [...(doc.hints.publisher ? [doc.hints.publisher] : []), ...copyrightOf(doc, lexicon)]
  const printed = [...stated, ...letterheadOf(doc, { titleSpan, genre }, lexicon)]
  const named = printed.length > 0 ? printed : convenersOf(doc, lexicon)
  const whole = named.map((name) => asWritten(name, doc.text))
  return apart(whole).slice(0, 6)
}

/** "© DCAF/ISSAT", "Copyright © 2022 Analog Devices, Inc. Licensed under ...". */
const copyright = perLexicon((lexicon) => {
  const [said, by] = ['copyright', 'copyright-by'].map((key) => grammarSource(lexicon, key, 'words'))
  const form = grammarSource(lexicon, 'stopped-forms', 'organisations')
  const years = '(?:\\d{4}(?:[ \\t]*[-–,][ \\t]*\\d{4})*,?[ \\t]*)?'
  return new RegExp(
    `(?:©|${said}|\\([Cc]\\)(?=[ \\t]*\\d{4}))[ \\t©]*${years}(?:${by}[ \\t]+)?(\\p{Lu}[^\\n.;|]{1,80}(?:${form}\\.)?)`,
    'gu',
  )
})

function copyrightOf({ text }: CleanDoc, lexicon: Lexicon): readonly string[] {
  for (const [, words = ''] of matchesOf(copyright(lexicon), text)) {
    const bodies = findOrganisations(words, lexicon).map(({ name }) => name)
    if (bodies.length > 0) return bodies
    if (words.trim().split(/\s+/u).length <= 5) return [foldSpace(words)]
  }
  return []
}

/** Lines at the head that are bodies and little else; a deck names its author with them. */
function letterheadOf(doc: CleanDoc, { titleSpan, genre }: Classed, lexicon: Lexicon): readonly string[] {
  const lines = headOf(doc, titleSpan).flatMap((block) => block.lines)
  return lines
    .filter((line) => !titleSpan || line[1] <= titleSpan[0] || line[0] >= titleSpan[1])
    .map((line) => foldSpace(textAt(doc.text, line)))
    .filter((text) => text.length < 140 && !/^[^:]{2,30}:\s/u.test(text))
    .filter((text) => genre === 'slides' || parsePeople(text, lexicon).length === 0)
    .flatMap((text) => {
      const bodies = ownNames(text, lexicon)
      return share(text, bodies, lexicon) > mostly ? bodies.map(({ name }) => name) : []
    })
}

const mostly = 0.55

/** Blocks up to the first prose or the first heading below the title. */
function headOf({ blocks }: CleanDoc, titleSpan: Span | null): readonly Block[] {
  const end = blocks.findIndex(
    ({ kind, span }, at) =>
      at >= front ||
      (kind === 'paragraph' && span[1] - span[0] > prose) ||
      (kind === 'heading' && titleSpan !== null && span[0] >= titleSpan[1]),
  )
  return blocks.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind !== 'item' && kind !== 'row')
}

/** What part of a line's letters bodies are, dates and what stands in brackets left aside. */
function share(text: string, bodies: readonly { readonly span: Span }[], lexicon: Lexicon): number {
  const aside = [
    ...findDates(text, lexicon).map(({ span }) => span),
    ...[...text.matchAll(/\([^)]*\)/gu)].map((match): Span => [match.index, match.index + match[0].length]),
  ]
  const letters = (spans: readonly Span[]) =>
    spans.reduce((sum, span) => sum + text.slice(...span).replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  const all = letters([[0, text.length]]) - letters(aside)
  return letters(bodies.map(({ span }) => span)) / Math.max(1, all)
}

function convenersOf(doc: CleanDoc, lexicon: Lexicon): readonly string[] {
  const lines = doc.blocks.slice(0, front).map(({ span }) => foldSpace(textAt(doc.text, span)))
  for (const cue of ['published-by', 'called-by'])
    for (const line of lines) {
      const bodies = bodiesAfter(line.slice(0, longest), cue, lexicon)
      if (bodies.length > 0) return bodies
    }
  return []
}

const longest = 2000

/** A name in capitals as the document prints it elsewhere. */
function asWritten(name: string, text: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name
  const others = text.matchAll(new RegExp(escapedWords(name.split(' ')), 'giu'))
  return [...others].map(([found]) => foldSpace(found)).find((found) => found !== name) ?? name
}

/** Each once; capitals that begin with another name have run on into the next line. */
function apart(names: readonly string[]): readonly string[] {
  const keys = names.map(foldKey)
  return names.filter(
    (name, at) =>
      keys.indexOf(keys[at] ?? '') === at &&
      !(
        name === name.toUpperCase() && keys.some((key) => key !== keys[at] && keys[at]?.startsWith(`${key} `))
      ),
  )
}
