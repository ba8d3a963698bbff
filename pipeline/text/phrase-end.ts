import { phraseSource } from './phrases.ts'
import { wordChar } from './word-char.ts'

/** Where a phrase that begins at `start` ends; -1 where it does not stand there. */
export type PhraseEnd = (text: string, start: number) => number

const plain = /^[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)*$/u
const letter = new RegExp(`[${wordChar}]`, 'u')
const space = /\s/u

/**
 * How to look for a phrase of the little language (phrases.ts) at one place. Plain words are compared as they stand: a
 * pattern for each of ten thousand names would take longer to compile than most documents take to search.
 */
export function phraseEnd(phrase: string, flags: string): PhraseEnd {
  return isPlain(phrase) ? plainEnd(phrase, flags.includes('i')) : patternEnd(phrase, flags)
}

/** Whether a phrase is words and nothing else, with single spaces between. */
export function isPlain(phrase: string): boolean {
  return plain.test(phrase)
}

function plainEnd(phrase: string, anyCase: boolean): PhraseEnd {
  const words = (anyCase ? phrase.toLowerCase() : phrase).split(' ')
  return (text, start) => {
    let at = start
    for (const word of words) {
      if (at > start) {
        const from = at
        while (space.test(text.charAt(at))) at++
        if (at === from) return -1
      }
      const there = text.slice(at, at + word.length)
      if (there !== word && !(anyCase && there.toLowerCase() === word)) return -1
      at += word.length
    }
    return letter.test(text.charAt(at)) || letter.test(text.charAt(start - 1)) ? -1 : at
  }
}

/** Made when first asked for. */
function patternEnd(phrase: string, flags: string): PhraseEnd {
  let pattern: RegExp | null = null
  return (text, start) => {
    pattern ??= new RegExp(phraseSource(phrase), `${flags}y`)
    pattern.lastIndex = start
    const match = pattern.exec(text)
    return match ? start + match[0].length : -1
  }
}
