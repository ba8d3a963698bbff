import { countryName } from '../../../text/countries/country-names.ts'
import { byCodeUnit } from '../../../text/fold.ts'
import { grouped } from '../../../text/plural.ts'
import { isHeldCase } from '../case-facts.ts'
import { shelve } from '../shelves.ts'
import { countryPath } from '../thing-paths.ts'
import type { View } from '../view.ts'
import type { Drawing } from './figure.tsx'
import { roomForLabels } from './room-for-labels.ts'
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
    return place ? [{ words: `${words} ${grouped(shelf.length)}`, place, r: radius(shelf.length) }] : []
  })
  const labels = roomForLabels(placed, WIDTH, HEIGHT)
  return {
    id: 'case-map',
    title: 'Where the case studies are',
    caption: `Case studies that were examined or planned, by country; what was only proposed is not counted. The map shows land, not borders; a circle’s area is the number of cases.${labels.length < placed.length ? ' Countries without room for their name stand in the table.' : ''}`,
    width: WIDTH,
    height: HEIGHT,
    marks: (
      <>
        <path class="land" d={map.land} />
        {placed.map(({ place: [x, y], r }) => (
          <circle class="dot" cx={x} cy={y} r={r} />
        ))}
        {labels.map(({ words, x, y, anchor, tied, from }) => (
          <>
            {tied ? <line class="tie" x1={from[0]} y1={from[1]} x2={x} y2={y} /> : null}
            <text class="label halo" x={x} y={y + 4} text-anchor={anchor}>
              {words}
            </text>
          </>
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
