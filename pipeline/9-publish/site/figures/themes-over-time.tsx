import { grouped } from '../../../text/plural.ts'
import type { Library } from '../library.ts'
import { shortened } from '../shortened.ts'
import { themePath } from '../thing-paths.ts'
import { themeLabel, type View } from '../view.ts'
import type { Drawing } from './figure.tsx'
import { bandScale, lengthScale } from './scales.ts'

const MOST_THEMES = 12
const MOST_YEARS = 25
/** Where every bar stands for one or two lessons, they are low all the same. */
const LEAST_SCALE = 4
const [LABELS, ROW, BAR, WIDTH] = [200, 40, 24, 640]

/** Lessons by theme and year: a row of bars for each theme. Null where no lesson has a theme and a year. */
export function themesOverTime(view: View): Drawing | null {
  const counts = lessonCounts(view.library)
  const themes = [...counts].sort(([, a], [, b]) => total(b) - total(a)).slice(0, MOST_THEMES)
  const years = yearsOf(themes.flatMap(([, byYear]) => [...byYear.keys()]))
  if (themes.length === 0 || years.length === 0) return null
  const columns = bandScale(years, LABELS, WIDTH, 0.25)
  const long = lengthScale(
    Math.max(LEAST_SCALE, ...themes.flatMap(([, byYear]) => [...byYear.values()])),
    BAR,
  )
  const height = themes.length * ROW + 24
  const everyOther = columns.width < 26
  return {
    id: 'themes-over-time',
    title: 'Lessons per theme over time',
    caption: `How many lessons speak of a theme, by the year of their event or document. A lesson may have several themes${counts.size > MOST_THEMES ? `; the ${MOST_THEMES} most frequent are shown` : ''}.`,
    width: WIDTH,
    height,
    marks: (
      <>
        {themes.map(([theme, byYear], row) => (
          <g>
            <text class="label" x={LABELS - 12} y={row * ROW + ROW - 5} text-anchor="end">
              {shortened(themeLabel(view, theme), 26)}
            </text>
            <line x1={LABELS} x2={WIDTH} y1={row * ROW + ROW - 0.5} y2={row * ROW + ROW - 0.5} />
            {[...byYear]
              .filter(([year]) => years.includes(year))
              .map(([year, count]) => (
                <>
                  <rect
                    class="bar"
                    x={columns.at(year)}
                    y={row * ROW + ROW - 1 - long(count)}
                    width={columns.width}
                    height={long(count)}
                  />
                  <text
                    class="value"
                    x={columns.middle(year)}
                    y={row * ROW + ROW - 4 - long(count)}
                    text-anchor="middle"
                  >
                    {grouped(count)}
                  </text>
                </>
              ))}
          </g>
        ))}
        {years.map((year, at) =>
          everyOther && at % 2 === 1 ? null : (
            <text x={columns.middle(year)} y={height - 6} text-anchor="middle">
              {everyOther ? `’${year.slice(2)}` : year}
            </text>
          ),
        )}
      </>
    ),
    columns: ['Theme', 'Lessons', 'By year'],
    rows: themes.map(([theme, byYear]) => [
      <a href={view.href(themePath(theme))}>{themeLabel(view, theme)}</a>,
      grouped(total(byYear)),
      [...byYear]
        .sort()
        .map(([year, count]) => `${year}: ${grouped(count)}`)
        .join(', '),
    ]),
  }
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

function lessonCounts(library: Library): Counts {
  const counts = new Map<string, Map<string, number>>()
  for (const lesson of library.ofType.get('lesson') ?? []) {
    const event = lesson.event === null ? undefined : library.records.get(lesson.event)
    const year = String(event?.['start'] ?? library.docs.get(lesson.document)?.entry.date ?? '').slice(0, 4)
    if (year === '') continue
    for (const theme of lesson.themes) {
      const byYear = counts.get(theme) ?? new Map<string, number>()
      counts.set(theme, byYear.set(year, (byYear.get(year) ?? 0) + 1))
    }
  }
  return counts
}

function total(byYear: ReadonlyMap<string, number>): number {
  return [...byYear.values()].reduce((sum, count) => sum + count, 0)
}

/** Every year from the first to the last, so that years without a lesson are seen; the newest where they are many. */
function yearsOf(named: readonly string[]): readonly string[] {
  const sorted = named
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const count = Math.min(MOST_YEARS, last - first + 1)
  return Array.from({ length: count }, (_, at) => String(last - count + 1 + at))
}
