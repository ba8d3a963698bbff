import type { SegmentedDoc } from '../../model/doc.ts'
import { withoutArticle } from '../../text/grammar.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { namesBody } from '../bodies-found.ts'

/** "This workshop seeks to …", "HARBO aims to …": the subject is an event, an undertaking or a body. */
export function setsOut(text: string, doc: SegmentedDoc, bodies: ReadonlySet<string>): boolean {
  const undertakes =
    doc.genre === 'mandate' ? phraseAt(doc.lexicon, 'cues', 'objective-undertakes', text) : null
  const verb = phraseAt(doc.lexicon, 'cues', 'objective-verb', text) ?? undertakes
  if (verb === null) return false
  const subject = text.slice(0, verb[0])
  const words = subject.split(' ')
  // "This project – Lamps for All – will": it may stand before its name.
  const near = [...(undertakes ? words.slice(0, 3) : []), ...words.slice(-8)]
  return (
    says(doc.lexicon, 'cues', 'objective-subject', near.join(' ')) ||
    isTitled(subject.trim(), doc) ||
    namesBody(near, bodies)
  )
}

/** "LAMPS aims to …" in a paper whose title calls it so: the undertaking by its name. */
function isTitled(subject: string, { title, lexicon }: SegmentedDoc): boolean {
  const name = /^(?:\p{Ll}{1,3}\s)?(\p{Lu}[\p{L}\p{N}&-]{3,}(?:\s\p{Lu}[\p{L}\p{N}&-]*){0,5})$/u.exec(
    withoutArticle(subject, lexicon),
  )?.[1]
  return name !== undefined && title.includes(name)
}
