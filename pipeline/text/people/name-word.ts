import type { Lexicon } from '../../model/knowledge.ts'
import { listOf } from '../phrases.ts'

const WORD =
  /\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}+|-\p{L}[\p{L}\p{M}]*)*|(?:[dl]['’]|(?:al|el|as|an|ad|ul)-)\p{Lu}\p{L}+/uy
const INITIAL = /\p{Lu}\.(?:[\s-]?\p{Lu}\.)*/uy
const NICKNAME = /["“'‘]\p{Lu}\p{L}+["”'’](?=\s)/uy
/** "a": capitals, marks and spaces come before it. */
const smallA = 97
const capitalA = 65

/**
 * The word of a name that begins at `at`: one in capitals, initials, a particle, a nickname in its marks; null where none does.
 */
export function wordAt(text: string, at: number, lexicon: Lexicon): string | null {
  // Which patterns a word may match shows in its first letter.
  const unit = text.charCodeAt(at)
  if (unit >= capitalA && unit < capitalA + 26)
    return (text.charAt(at + 1) === '.' ? matchAt(INITIAL, text, at) : null) ?? matchAt(WORD, text, at)
  if (unit >= smallA && unit < smallA + 26) return particleAt(text, at, lexicon) ?? matchAt(WORD, text, at)
  return (
    matchAt(NICKNAME, text, at) ??
    matchAt(INITIAL, text, at) ??
    particleAt(text, at, lexicon) ??
    matchAt(WORD, text, at)
  )
}

function particleAt(text: string, at: number, lexicon: Lexicon): string | null {
  if (text.charCodeAt(at) < smallA) return null
  const word = /^(?:\p{Ll}[\p{L}']*)(?=\s)/u.exec(text.slice(at, at + 12))?.[0]
  return word !== undefined && listOf(lexicon, 'people', 'particles').includes(word) ? word : null
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** Where the next word begins: past a little white space. */
export function skipSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0)
}
