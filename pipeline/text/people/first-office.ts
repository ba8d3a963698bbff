import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { matchesOf } from '../matches.ts'
import { findOrganisations } from '../organisations.ts'
import { perLexicon } from '../per-lexicon.ts'
import { isPositionWord } from './position-word.ts'

/** No office with its body takes more characters. */
const longest = 400

/** Words before the position of a second office: "and former chief pilot". */
const mostBefore = 3

/**
 * Where the first of two offices ends that details from `from` to `to` tell, each with its body: "Director of the Harbour
 * Office and former Head of the Lamp Board", "Warden at the Harbour Office, Adviser to the Port". `to` where they tell one.
 */
export function firstOfficeEnd(line: string, from: number, to: number, lexicon: Lexicon): number {
  const details = line.slice(from, Math.min(to, from + longest))
  const joints = matchesOf(andPattern(lexicon), details)
  if (joints.length === 0) return to
  const ends = findOrganisations(details, lexicon).map(({ span }) => span[1])
  const second = joints.find(
    ({ index, 0: joint }) =>
      ends.some((end) => end <= index && between(joint).test(details.slice(end, index))) &&
      saysPosition(details.slice(0, index), lexicon) &&
      opensWithOffice(details.slice(index + joint.length), lexicon),
  )
  return second ? from + second.index : to
}

/** "Adviser for Tides (HBU), Lamp Lead": behind a bracket a comma goes on with one office. */
function between(joint: string): RegExp {
  return /\p{L}|&/u.test(joint) ? /^[\s,)]*$/u : /^\s*$/u
}

function opensWithOffice(words: string, lexicon: Lexicon): boolean {
  const upToMark = /^[^,;()]*/u.exec(words)?.[0] ?? ''
  return saysPosition(
    upToMark
      .split(/\s+/u)
      .slice(0, mostBefore + 1)
      .join(' '),
    lexicon,
  )
}

function saysPosition(words: string, lexicon: Lexicon): boolean {
  return words.split(/[\s,]+/u).some((word) => isPositionWord(word, lexicon))
}

const andPattern = perLexicon(
  (lexicon) => new RegExp(`,?\\s+(?:${grammarSource(lexicon, 'and')}|&)\\s+|,\\s+`, 'gu'),
)
