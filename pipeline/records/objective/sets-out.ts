import type { SegmentedDoc } from '../../model/doc.ts'
import { withoutArticle } from '../../text/grammar.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { namesBody } from '../bodies-found.ts'

/** "This workshop seeks to …", "HARBO aims to …": the subject is an event, an undertaking or a body. */
export function setsOut(text: string, doc: SegmentedDoc, bodies: ReadonlySet<string>): boolean {
  const undertakes = phraseAt(doc.lexicon, 'cues', 'objective-undertakes', text)
  const verb =
    phraseAt(doc.lexicon, 'cues', 'objective-verb', text) ?? (doc.genre === 'mandate' ? undertakes : null)
  if (verb === null) return undertakes !== null && isTitled(text.slice(0, undertakes[0]), doc)
  const subject = text.slice(0, verb[0])
  const words = subject.split(' ')
  // "This project – Lamps for All – will": it may stand before its name.
  const near = [...(doc.genre === 'mandate' && undertakes ? words.slice(0, 3) : []), ...words.slice(-8)]
  return (
    says(doc.lexicon, 'cues', 'objective-subject', near.join(' ')) ||
    isTitled(subject, doc) ||
    namesBody(near, bodies)
  )
}

/** "LAMPS aims to …", "In winter, the LAMPS project will …" in a paper whose title calls it so: the undertaking by its name. */
function isTitled(subject: string, { title, lexicon }: SegmentedDoc): boolean {
  const clause = subject.slice(subject.lastIndexOf(',') + 1).trim()
  const name =
    /^(?:\p{Ll}{1,3}\s)?(\p{Lu}[\p{L}\p{N}&-]{3,}(?:\s\p{Lu}[\p{L}\p{N}&-]*){0,5})(?:\s(\p{Ll}+))?$/u.exec(
      withoutArticle(clause, lexicon),
    )
  if (!name || !title.includes(name[1] ?? '')) return false
  return name[2] === undefined || says(lexicon, 'cues', 'objective-subject', name[2])
}
