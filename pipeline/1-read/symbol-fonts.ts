import { own } from './office/own.ts'

/** What the fonts for symbols show in the place of letters, by their codes: those that people type, or that programs set for them. */
const shown: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    40: '☎',
    42: '✉',
    70: '☞',
    74: '☺',
    75: '😐',
    76: '☹',
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    117: '◆',
    118: '❖',
    159: '•',
    167: '▪',
    168: '☐',
    216: '➢',
    223: '←',
    224: '→',
    225: '↑',
    226: '↓',
    232: '➔',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  symbol: {
    163: '≤',
    165: '∞',
    172: '←',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    185: '≠',
    187: '≈',
    222: '⇒',
  },
}

/**
 * Text as a font shows it, which may be one for symbols: an arrow for the "à" that word processors write "-->" with. What nobody knows here is no
 * letter either, and stands in the private area that such fonts use.
 */
export function inSymbolFont(text: string, font: string): string {
  const known = own(shown, font.toLowerCase())
  if (!known) return text
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    const at = code >= privateArea && code <= privateArea + 0xff ? code - privateArea : code
    if (known[at] !== undefined) return known[at]
    return at > 0x20 && at <= 0xff && at !== 0xa0 ? String.fromCodePoint(privateArea + at) : character
  }).join('')
}

const privateArea = 0xf000
