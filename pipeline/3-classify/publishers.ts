import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { bodiesAfter } from '../text/bodies-after.ts'
import { escapedWords } from '../text/escaped.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { copyrightOf } from './copyright.ts'
import { type Classed, front, letterheadOf } from './letterhead.ts'

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
