import { own } from '../office/own.ts'

const units: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  px: 0.75,
}

/** A length as written, e.g. "2.5cm", in points to a hundredth; undefined where it is none. */
export function lengthInPoints(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?\d*\.?\d+)([a-z]{2})$/u.exec(length ?? '') ?? []
  const size = own(units, unit)
  return number === undefined || size === undefined
    ? undefined
    : Math.round(Number(number) * size * 100) / 100
}
