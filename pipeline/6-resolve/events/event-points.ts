import type { Point } from '../../model/thing.ts'
import { overlap } from './days.ts'
import type { Told } from './told.ts'

/** What speaks for and against two documents telling of one event. */
export function pointsOf(a: Told, b: Told): readonly Point[] {
  const people = [...a.people].filter((name) => b.people.has(name)).length
  return [
    ...namePoints(a.words, b.words),
    ...(a.days && b.days ? [dayPoint(a.days, b.days)] : []),
    ...(a.place.length > 0 && b.place.length > 0 ? [placePoint(a.place, b.place)] : []),
    ...(people > 0 ? [{ reason: `${people} people in common`, points: Math.min(0.3, 0.1 * people) }] : []),
  ]
}

function namePoints(a: Told['words'], b: Told['words']): readonly Point[] {
  const fewer = Math.min(a.length, b.length)
  const shared = a.filter((word) => b.includes(word)).length / Math.max(1, fewer)
  return fewer >= 2 && shared >= 0.6
    ? [{ reason: 'words of the name', points: Math.round(shared * 40) / 100 }]
    : []
}

function dayPoint(a: NonNullable<Told['days']>, b: NonNullable<Told['days']>): Point {
  if (a[0] === b[0] && a[1] === b[1]) return { reason: 'same days', points: 0.4 }
  return overlap(a, b) ? { reason: 'days in common', points: 0.3 } : { reason: 'other days', points: -1 }
}

function placePoint(a: Told['place'], b: Told['place']): Point {
  return a.some((word) => b.includes(word))
    ? { reason: 'same place', points: 0.1 }
    : { reason: 'other place', points: -0.2 }
}
