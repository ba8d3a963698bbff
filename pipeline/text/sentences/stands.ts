import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../word-set.ts'

/** The farthest any rule looks, in code units: it keeps the work linear. */
const reach = 600

/** Whether a boundary at `at` really ends the sentence that began at `start`. */
export function breakStands(text: string, start: number, at: number, lexicon: Lexicon): boolean {
  const around = sidesOf(text, start, at)
  if (around.left === '') return false
  if (around.gap.includes('\n')) {
    const verdict = lineEndVerdict(around)
    if (verdict !== null) return verdict
  }
  if (enumerator.test(around.left) || startsLow.test(around.right)) return false
  if (insideParenthesis(around)) return false
  if (around.gap === '' && !runsTogether(around, lexicon)) return false
  return stopEnds(around, lexicon)
}

interface Sides {
  /** The sentence so far, or the end of it, without white space around. */
  readonly left: string
  readonly gap: string
  readonly right: string
}

function sidesOf(text: string, start: number, at: number): Sides {
  const before = text.slice(Math.max(start, at - reach), at)
  const left = before.trimEnd()
  return {
    left: left.trimStart(),
    gap: before.slice(left.length),
    right: text.slice(at, at + reach).trimStart(),
  }
}

const enumerator = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxIVX]{1,5})[.)]+$/u
const startsLow = /^["“”«‘’'([]*\p{Ll}/u
const startsHigh = /^["“”«‘’'([¿¡*_]*\p{Lu}/u
const startsItem = /^(?:[-–—•‣▪◦·*§]\s|\(?(?:\d{1,3}|\p{L})[.)]\s)/u
const endsWithStop = /[.!?…]["”’»)\]*_]*$/u
const leadsOn = /[,\-–—(/&]$/u

/** Null where punctuation decides. */
function lineEndVerdict({ left, gap, right }: Sides): boolean | null {
  if (/\n\s*\n/u.test(gap) || startsItem.test(right)) return true
  if (endsWithStop.test(left)) return null
  return startsHigh.test(right) && !leadsOn.test(left)
}

/** Only a parenthesis that is closed soon counts: a stray "(" must not swallow the rest. */
function insideParenthesis({ left, right }: Sides): boolean {
  let open = 0
  for (const sign of left) {
    if (sign === '(') open++
    else if (sign === ')' && open > 0) open--
  }
  if (open === 0) return false
  const close = right.indexOf(')')
  const next = right.indexOf('(')
  return close >= 0 && (next < 0 || close < next)
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
