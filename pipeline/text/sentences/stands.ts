import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../word-set.ts'
import { insideParenthesis } from './inside-parenthesis.ts'

/** How far the rules look to both sides, in code units: it keeps the work linear. */
const reach = 80

/** Whether a boundary at `at` really ends the sentence that began at `start`. */
export function breakStands(text: string, start: number, at: number, lexicon: Lexicon): boolean {
  const around = sidesOf(text, start, at)
  if (around.left === '') return false
  if (around.gap.includes('\n')) {
    const verdict = lineEndVerdict(around, lexicon)
    if (verdict !== null) return verdict
  }
  if (enumerator.test(around.left) || startsLow.test(around.right)) return false
  if (insideParenthesis(text, start, at)) return false
  if (around.gap === '' && !runsTogether(around, lexicon)) return false
  return stopEnds(around, lexicon)
}

interface Sides {
  /** The end of the sentence so far, the whole of it where it is short. */
  readonly left: string
  readonly gap: string
  readonly right: string
}

function sidesOf(text: string, start: number, at: number): Sides {
  const end = endOfWords(text, start, at)
  return {
    left: text.slice(Math.max(start, end - reach), end),
    gap: text.slice(end, at),
    right: text.slice(at, at + reach).trimStart(),
  }
}

function endOfWords(text: string, start: number, at: number): number {
  let end = at
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return end
}

const enumerator = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxIVX]{1,5})[.)]+$/u
const startsLow = /^["“”«‘’'([]*\p{Ll}/u
const startsHigh = /^["“”«‘’'([¿¡*_]*\p{Lu}/u
const startsItem = /^(?:[-–—•‣▪■□●○◦·*§➢✓]\s|\d{1,2}[:h]\d\d|\(?(?:\d{1,3}|\p{L})[.)]\s)/u
const endsWithStop = /[.!?…]["”’»)\]*_]*$/u
const leadsOn = /[,\-–—(/&]$/u

/** Null where punctuation decides. A line that stops at "the" or "of" goes on in the next. */
function lineEndVerdict({ left, gap, right }: Sides, lexicon: Lexicon): boolean | null {
  if (/\n\s*\n/u.test(gap) || startsItem.test(right)) return true
  if (endsWithStop.test(left)) return null
  return (
    startsHigh.test(right) &&
    !leadsOn.test(left) &&
    !wordSet(lexicon, 'words', 'function-words').has(lastToken(left))
  )
}

const address = /[/@\\]|www\./iu
const plainWord = /^["“‘'(]*(\p{L}[\p{L}’'-]+|\d+)["”’)]*[.!?…]+["”’)]*$/u

/** Whether a stop without a space after it ends a sentence ("agreed.The") rather than sits in a name ("Node.js"). */
function runsTogether({ left, right }: Sides, lexicon: Lexicon): boolean {
  const token = lastToken(left)
  if (address.test(token)) return false
  if (!/[.…]["”’)]*$/u.test(token)) return true
  const word = plainWord.exec(token)?.[1]
  if (word === undefined) return false
  return word === word.toLowerCase() || opensWithStarter(right, lexicon)
}

/** Whether the punctuation at the end of `left` is the end of a sentence. */
function stopEnds({ left, right }: Sides, lexicon: Lexicon): boolean {
  if (/(?:…|\.\s?\.)["”’»)\]]*$/u.test(left)) return opensWithStarter(right, lexicon)
  const token = lastToken(left).replace(/^["“«‘'([{*_]+|["”»’)\]}*_]+$/gu, '')
  if (!token.endsWith('.')) return true
  if (listed(token, 'abbreviations-number', lexicon) && numberish.test(right)) return false
  if (listed(token, 'abbreviations', lexicon)) return false
  const mayEnd = dotted.test(token) || listed(token, 'abbreviations-final', lexicon)
  return !mayEnd || opensWithStarter(right, lexicon)
}

const numberish = /^(?:[(#]?\d|[IVXLC]+\b|\p{Lu}\b)/u

/** Initials and dotted acronyms: "J.", "U.N.". */
const dotted = /^(?:\p{L}\.)+$/u

function lastToken(left: string): string {
  return /\S+$/u.exec(left.slice(-60))?.[0] ?? ''
}

function listed(token: string, key: string, lexicon: Lexicon): boolean {
  const words = wordSet(lexicon, 'words', key)
  const afterHyphen = token.slice(token.lastIndexOf('-') + 1)
  return words.has(token) || words.has(afterHyphen)
}

const opening = /^["“«‘'([¿¡*_]*(\p{L}+)(['’]\p{L}+)?(\.?)/u

function opensWithStarter(right: string, lexicon: Lexicon): boolean {
  const match = opening.exec(right)
  if (!match) return false
  const [, word = '', elided = '', stop = ''] = match
  if (word.length === 1 && stop !== '') return false
  const starters = wordSet(lexicon, 'words', 'starters')
  return starters.has(word.toLowerCase()) || starters.has((word + elided).toLowerCase().replace('’', "'"))
}
