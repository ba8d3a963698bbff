import type { Lexicon } from '../../model/knowledge.ts'
import { matchesOf } from '../../text/matches.ts'
import { says } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'

/** Where words end that lead a list of bodies in: "partners such as", and "our sponsors" before a colon. */
export function listLeads(text: string, lexicon: Lexicon): readonly number[] {
  const ends = (key: string) =>
    says(lexicon, 'organisation-lists', key, text)
      ? matchesOf(patternOf(lexicon, 'organisation-lists', key, 'giu'), text).map(
          ({ index, 0: lead }) => index + lead.length,
        )
      : []
  const before = text.includes(':') ? ends('before-colon') : []
  return [...ends('before-list'), ...before.filter((end) => text[end] === ':').map((end) => end + 1)]
}
