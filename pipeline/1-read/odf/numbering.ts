import { type Element, elementAt, integer, textBelow } from '../office/element.ts'
import { bulletText, formatNumber } from '../office/number-format.ts'
import { own } from '../office/own.ts'
import type { Odf } from './document.ts'

/** What stands before an entry; null where nothing does. */
export interface Marker {
  readonly marker: string
  readonly ordered: boolean
}

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** The marker of the next entry of a list style; levels count from 1. */
export function nextMarker(
  listStyle: string | undefined,
  level: number,
  start: number | undefined,
  odf: Odf,
): Marker | null {
  const definition = odf.styles.level(listStyle, level)
  if (!definition) return listStyle === 'outline' ? null : { marker: '•', ordered: false }
  if (/bullet|image/u.test(definition.name))
    return { marker: bulletText(definition.attributes['bullet-char'] ?? ''), ordered: false }
  const counts = countsOf(listStyle, odf)
  counts[level] = start ?? (counts[level] ?? firstOf(definition) - 1) + 1
  counts.length = level + 1
  const marker = printed(definition, listStyle, level, counts, odf)
  return marker === '' ? null : { marker, ordered: true }
}

/** A list that does not go on from the one before starts to count again. */
export function restart(listStyle: string | undefined, odf: Odf): void {
  odf.counts.delete(listStyle ?? '')
}

/** The number that the writing program put beside the paragraph itself. */
export function writtenNumber(element: Element): string {
  return textBelow(elementAt(element, 'number')).trim()
}

function countsOf(listStyle: string | undefined, odf: Odf): number[] {
  const counts = odf.counts.get(listStyle ?? '') ?? []
  odf.counts.set(listStyle ?? '', counts)
  return counts
}

function printed(
  definition: Element,
  listStyle: string | undefined,
  level: number,
  counts: readonly number[],
  odf: Odf,
): string {
  if (!definition.attributes['num-format']) return ''
  const shown = Math.max(integer(definition.attributes['display-levels']) ?? 1, 1)
  const numbers: string[] = []
  for (let at = Math.max(level - shown + 1, 1); at <= level; at++) {
    const format = odf.styles.level(listStyle, at)?.attributes['num-format']
    if (format) numbers.push(formatNumber(counts[at] ?? 1, own(formats, format) ?? 'decimal'))
  }
  return (
    (definition.attributes['num-prefix'] ?? '') +
    numbers.join('.') +
    (definition.attributes['num-suffix'] ?? '')
  )
}

function firstOf(definition: Element): number {
  return integer(definition.attributes['start-value']) ?? 1
}
