import type { PrintedTime } from './clock.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** How surely figures are a time: `clear` by their own form, `dotted` "9.30" and "9: 30", `block` "0930", `hour` "9". */
export type Shape = 'clear' | 'dotted' | 'block' | 'hour'

export interface ShapedTime extends PrintedTime {
  readonly shape: Shape
  /** "0930", "09:30". */
  readonly zero: boolean
  /** A month stands before it: the figures may be a day. */
  readonly afterMonth: boolean
  /** Said on 24 hours by custom: "9h30", "0930". */
  readonly whole: boolean
}

/** The nth time of a match; null where it has none. */
export function printedTime(groups: Groups, n: number): ShapedTime | null {
  const of = (name: string) => groups[`${name}${n}`]
  if (of('noon') !== undefined) return { ...named, half: 'pm' }
  if (of('midnight') !== undefined) return { ...named, half: 'am' }
  const hour = of('h') ?? of('hm')?.slice(0, 2)
  if (hour === undefined) return null
  const before = of('am') ?? of('a')
  const half = before !== undefined ? 'am' : (of('pm') ?? of('p')) !== undefined ? 'pm' : null
  return {
    hour: Number(hour),
    minute: Number(of('m') ?? of('hm')?.slice(2) ?? 0),
    half,
    shape: half === null ? shapeOf(of) : 'clear',
    zero: hour.startsWith('0'),
    afterMonth: n === 1 && groups.month !== undefined,
    whole: of('hm') !== undefined || of('bare') !== undefined || /h/iu.test(of('sep') ?? ''),
  }
}

const named = { hour: 12, minute: 0, shape: 'clear', zero: false, afterMonth: false, whole: true } as const

/** "2 hours" is a length, "0900 hours" a time. */
function shapeOf(of: (name: string) => string | undefined): Shape {
  const marked = of('mark') !== undefined
  if (of('hm') !== undefined) return marked ? 'clear' : 'block'
  if (of('m') !== undefined)
    return /^(?:[.]\s?|\s?:\s|\s:\s?)$/u.test(of('sep') ?? '') && !marked ? 'dotted' : 'clear'
  return of('bare') !== undefined && Number(of('h')) > 6 ? 'clear' : 'hour'
}
