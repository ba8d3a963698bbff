import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { grammarSource } from './grammar.ts'
import { matchesOf } from './matches.ts'
import { perLexicon } from './per-lexicon.ts'
import { listOf } from './phrases.ts'
import { freshFigures, wordEnd, wordStart, wordsSource } from './times/grammar.ts'

/** A length of time as printed, in minutes. */
export interface Duration {
  readonly span: Span
  readonly minutes: number
}

/** The first length of time in `text` that fits in a day: "60 min.", "(1.5 hours)", "1h30", "half an hour". Null where none is. */
export function findDuration(text: string, lexicon: Lexicon): Duration | null {
  for (const match of matchesOf(patternOf(lexicon), text)) {
    const minutes = minutesIn(match.groups ?? {})
    if (minutes > 0 && minutes <= 24 * 60)
      return { span: [match.index, match.index + match[0].length], minutes }
  }
  return null
}

/** The length of time that a line ends in, with the mark or bracket before it: "Introductions (10 minutes)", "Review - 15 min". Null where it ends otherwise. */
export function closingDuration(line: string, lexicon: Lexicon): Duration | null {
  // "Who is on the quay (5 min)?"
  const end = line.trimEnd().replace(/(?<=[)\]])[?!.]$/u, '').length
  const summed = summedDuration(line.slice(0, end), lexicon)
  if (summed) return { ...summed, span: [summed.span[0], line.trimEnd().length] }
  const from = Math.max(0, end - farthest)
  const mark = /\s*(?:[([]|[–—-]|:|,|\|)\s*(?=[^\s()[\]:,|–—-][^()[\]:,|]{0,22}[)\]]?$)/u.exec(
    line.slice(from, end),
  )
  if (!mark || from + mark.index === 0) return null
  const words = line.slice(from + mark.index + mark[0].length, end)
  const found = findDuration(words, lexicon)
  const bare = found && words.slice(0, found.span[0]) + words.slice(found.span[1])
  if (!found || bare === null || /[\p{L}\p{N}]/u.test(bare.replace(vague(lexicon), ''))) return null
  // "About 45 min - 1 hour" is one length, "About 5-10 minutes" another.
  const before = line.slice(0, from + mark.index)
  if (findDuration(before, lexicon) !== null || /\d$/u.test(before)) return null
  return { span: [from + mark.index, line.trimEnd().length], minutes: found.minutes }
}

/** "Groups (15 min + 10 min report out)": a bracket at the end whose parts each begin with a length of time. */
function summedDuration(line: string, lexicon: Lexicon): Duration | null {
  const bracket = /\s*\(([^()+]{2,24}(?:\s\+\s[^()+]{2,24})+)\)$/u.exec(line)
  const parts = bracket?.[1]?.split('+').map((part) => findDuration(part.trim(), lexicon)) ?? []
  if (!bracket || bracket.index === 0 || !parts.every((part) => part?.span[0] === 0)) return null
  return {
    span: [bracket.index, line.length],
    minutes: parts.reduce((sum, part) => sum + (part?.minutes ?? 0), 0),
  }
}

/** The length of time that a line begins with, with the mark behind it: "5 min: Welcome". Null where it begins otherwise. */
export function leadingDuration(line: string, lexicon: Lexicon): Duration | null {
  const mark =
    /^\s*[([]?([^\s:()[\]–—|][^:()[\]–—|]{1,20}?)[)\]]?\s*(?:[:|]|\s[–—-]|(?<=[)\]]))\s*(?=\p{L}|[_*"“])/u.exec(
      line,
    )
  const found = mark ? findDuration(mark[1] ?? '', lexicon) : null
  if (!mark || !found || /[\p{L}\p{N}]/u.test((mark[1] ?? '').slice(found.span[1]))) return null
  return found.span[0] === 0 ? { span: [0, mark[0].length], minutes: found.minutes } : null
}

/** A duration at a line's end is no longer than this, mark and all. */
const farthest = 30
const vague = perLexicon((lexicon) => new RegExp(`${grammarSource(lexicon, 'vague', 'times')}\\.?`, 'giu'))

/** "14 h" is a time of day, "3 h" a length. */
function minutesIn(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups.halfHour !== undefined) return 30
  if (groups.oneHour !== undefined) return 60
  if (groups.letter !== undefined && numberOf(groups.hours) > 6) return 0
  const hours = numberOf(groups.glued ?? groups.hours)
  return Math.round(hours * 60 + numberOf(groups.gluedMinutes ?? groups.minutes ?? groups.only))
}

function numberOf(figures = '0'): number {
  const fraction = fractions[figures.slice(-1)]
  if (fraction !== undefined) return Number(figures.slice(0, -1).trim() || 0) + fraction
  return Number(figures.replace(',', '.'))
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

const compiled = new WeakMap<Lexicon, RegExp>()

function patternOf(lexicon: Lexicon): RegExp {
  const known = compiled.get(lexicon)
  if (known) return known
  const words = (key: string) => wordsSource(listOf(lexicon, 'times', key))
  const join = '(?:[^\\S\\n]|-)?'
  const number = '(?:\\d{1,2}(?:[.,]\\d{1,2})?(?:[^\\S\\n]?[½¼¾])?|[½¼¾])'
  const minutes = `(?<minutes>\\d{1,2})${join}${words('minutes')}`
  const between = `[^\\S\\n]?,?[^\\S\\n]?(?:${words('and')}[^\\S\\n])?`
  const forms = [
    `(?<glued>[1-6])[^\\S\\n]?h[^\\S\\n]?(?<gluedMinutes>[0-5]\\d)${wordEnd}`,
    `(?!0)(?<hours>${number})${join}(?:(?<letter>h)|${words('hours')})${wordEnd}(?:${between}${minutes}${wordEnd})?`,
    `(?<only>\\d{1,3})(?:${join}${words('minutes')}${wordEnd}|['’′](?!['’\\p{L}]))`,
  ]
  const pattern = new RegExp(
    `${freshFigures}(?:${forms.join('|')})|${wordStart}(?:(?<halfHour>${words('half-hour')})|(?<oneHour>${words('one-hour')}))${wordEnd}`,
    'giu',
  )
  compiled.set(lexicon, pattern)
  return pattern
}
