/** A piece of a query as typed: sign, name before the colon, quoted or bare value, what follows the value. */
export interface Token {
  readonly sign: '' | '+' | '-'
  readonly name: string
  readonly value: string
  readonly quoted: boolean
  /** White space stood between the colon and the value. */
  readonly spaced: boolean
}

const NAME = /[\p{L}-]{1,20}(?=:["“„«”\p{L}\p{N}])/uy
const SPACED_NAME = /[\p{L}-]{1,20}(?=:\s+["“„«”\p{L}\p{N}])/uy
const QUOTES = /["“”„«»]/u

/**
 * Cuts a query at white space outside quotes; a quote that never ends is no quote, and `open` says so. `isFilter`: whether
 * white space may stand between the colon behind a name and its value.
 */
export function tokensOf(
  text: string,
  isFilter: (name: string) => boolean,
): { readonly tokens: readonly Token[]; readonly open: boolean } {
  const tokens: Token[] = []
  let open = false
  let at = 0
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at++
      continue
    }
    const sign =
      /[+-]/u.test(text.charAt(at)) && /[^\s+-]/u.test(text.charAt(at + 1)) ? text.charAt(at++) : ''
    const spacedName = nameAt(text, at, SPACED_NAME)
    const spaced = spacedName !== '' && isFilter(spacedName)
    const name = spaced ? spacedName : nameAt(text, at, NAME)
    if (name !== '') at += name.length + 1
    if (spaced) at += text.slice(at).search(/\S/u)
    const quoted = QUOTES.test(text.charAt(at))
    const start = quoted ? at + 1 : at
    const end = quoted ? quoteEnd(text, start) : bareEnd(text, start)
    if (quoted && end < 0) open = true
    else tokens.push({ sign: sign as Token['sign'], name, value: text.slice(start, end), quoted, spaced })
    at = end < 0 ? start : quoted ? end + 1 : end
  }
  return { tokens, open }
}

function nameAt(text: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function quoteEnd(text: string, from: number): number {
  const found = text.slice(from).search(QUOTES)
  return found < 0 ? -1 : from + found
}

/** A bare value ends at white space or at a quote. */
function bareEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\s"“”„«»]/u)
  return found < 0 ? text.length : from + found
}
