import { type Element, elementAt, elementsOf, integer } from '../office/element.ts'
import { bulletText, formatNumber } from '../office/number-format.ts'
import { own } from '../office/own.ts'

/** A bullet or number before a paragraph; null where there is none. */
export interface Bullet {
  readonly marker: string
  readonly ordered: boolean
}

/** Gives the paragraphs of one shape their bullets, in order. */
export type Bullets = (properties: Element | undefined) => Bullet | null

/** `styles` are the list styles that hold for the shape, the nearest first. */
export function bulletsOf(styles: readonly Element[]): Bullets {
  const counts: number[] = []
  return (properties) => {
    const level = levelOf(properties)
    counts.length = Math.min(counts.length, level + 1)
    const sources = [properties, ...styles.map((style) => elementAt(style, `lvl${level + 1}pPr`))]
    const said = sources.map(bulletElement).find((element) => element !== undefined)
    if (said?.name !== 'buAutoNum') counts.length = Math.min(counts.length, level)
    if (!said || said.name === 'buNone') return null
    if (said.name !== 'buAutoNum') return { marker: bulletText(said.attributes.char ?? ''), ordered: false }
    counts[level] = (counts[level] ?? (integer(said.attributes.startAt) ?? 1) - 1) + 1
    return { marker: numbered(counts[level], said.attributes.type ?? 'arabicPeriod'), ordered: true }
  }
}

/** 0 to 8. */
export function levelOf(properties: Element | undefined): number {
  return Math.min(Math.max(integer(properties?.attributes.lvl) ?? 0, 0), 8)
}

function bulletElement(properties: Element | undefined): Element | undefined {
  return elementsOf(properties, 'buNone', 'buChar', 'buAutoNum', 'buBlip')[0]
}

const formats: Readonly<Record<string, string>> = {
  alphaLc: 'lowerLetter',
  alphaUc: 'upperLetter',
  romanLc: 'lowerRoman',
  romanUc: 'upperRoman',
}

const around: Readonly<Record<string, readonly [string, string]>> = {
  Period: ['', '.'],
  ParenR: ['', ')'],
  ParenBoth: ['(', ')'],
}

function numbered(count: number, type: string): string {
  const [, kind = '', ending = ''] = /^([a-z]+(?:Lc|Uc)?)(\w*)$/u.exec(type) ?? []
  const [before, after] = own(around, ending) ?? ['', '']
  return before + formatNumber(count, own(formats, kind) ?? 'decimal') + after
}
