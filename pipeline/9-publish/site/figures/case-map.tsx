import { countryName } from '../../../text/countries/country-names.ts'
import { byCodeUnit } from '../../../text/fold.ts'
import { grouped } from '../../../text/plural.ts'
import { isHeldCase } from '../case-facts.ts'
import { shelve } from '../library.ts'
import { countryPath } from '../thing-paths.ts'
import type { View } from '../view.ts'
import type { Drawing } from './figure.tsx'
import { radiusScale } from './scales.ts'
import { world } from './world.ts'

const [WIDTH, HEIGHT, LARGEST] = [720, 340, 16]

/** Where the case studies are: a circle on each country. Null where none names a country. */
export function caseMap(view: View): Drawing | null {
  const byCountry = shelve((view.library.ofType.get('case-study') ?? []).filter(isHeldCase), (record) =>
    typeof record['country'] === 'string' ? [record['country']] : [],
  )
  const countries = [...byCountry]
    .map(([code, shelf]) => ({ code, words: countryName(code), shelf }))
    .sort((a, b) => b.shelf.length - a.shelf.length || byCodeUnit(a.words, b.words))
  if (countries.length === 0) return null
  const map = world(WIDTH, HEIGHT)
  const radius = radiusScale(countries[0]?.shelf.length ?? 1, LARGEST)
  const placed = countries.flatMap(({ code, words, shelf }) => {
    const place = map.placeOf(code)
    return place ? [{ words, place, count: shelf.length, r: radius(shelf.length) }] : []
  })
  return {
    id: 'case-map',
    title: 'Where the case studies are',
    caption:
      'Case studies that were examined or planned, by country; what was only proposed is not counted. The map shows land, not borders; a circle’s area is the number of cases.',
    width: WIDTH,
    height: HEIGHT,
    marks: (
      <>
        <path class="land" d={map.land} />
        {placed.map(({ place: [x, y], r }) => (
          <circle class="dot" cx={x} cy={y} r={r} />
        ))}
        {withRoom(placed).map(({ words, place: [x, y], r, count }) => (
          <text class="label halo" x={x + r + 4} y={y + 4}>
            {words} {grouped(count)}
          </text>
        ))}
      </>
    ),
    columns: ['Country', 'Cases', 'Subjects'],
    rows: countries.map(({ code, words, shelf }) => [
      <a href={view.href(countryPath(code))}>{words}</a>,
      grouped(shelf.length),
      <bdi>
        {[...new Set(shelf.map((record) => String(record['subject'] ?? record.text)))].slice(0, 5).join('; ')}
      </bdi>,
    ]),
  }
}

interface Placed {
  readonly words: string
  readonly place: readonly [x: number, y: number]
  readonly count: number
  readonly r: number
}

/** Labels that do not cover one written before; the table names every country. */
function withRoom(placed: readonly Placed[]): readonly Placed[] {
  const taken: { left: number; right: number; y: number }[] = []
  return placed.filter(({ words, place: [x, y], r }) => {
    const box = { left: x + r, right: x + r + words.length * 6.5 + 22, y }
    if (box.right > WIDTH) return false
    if (taken.some((other) => Math.abs(other.y - y) < 14 && box.left < other.right && other.left < box.right))
      return false
    taken.push(box)
    return true
  })
}
