import type { BaseRecord } from '../../../model/record.ts'
import { byCodeUnit } from '../../../text/fold.ts'
import { headline } from '../../../text/headline.ts'
import { grouped } from '../../../text/plural.ts'
import { shortened } from '../shortened.ts'
import { statementCounter } from '../statements.ts'
import { themePath } from '../thing-paths.ts'
import { themeLabel, type View } from '../view.ts'
import type { Drawing } from './figure.tsx'
import { bandScale, radiusScale } from './scales.ts'

const MOST_THEMES = 18
const MOST_EVENTS = 14
const [LABELS, HEADS, ROW, WIDTH] = [200, 150, 30, 640]

/** Which theme came up at which event: a dot for every meeting of the two. Null where no event is known. */
export function recurrenceDots(view: View): Drawing | null {
  const { library } = view
  const count = statementCounter(library, (record) => (record.event === null ? [] : [record.event]))
  const allThemes = [...library.ofTheme.keys()]
  const withThemes = [...library.events]
    .sort(oldestFirst)
    .filter((event) => allThemes.some((id) => count(id, event.id) > 0))
  const events = withThemes.slice(-MOST_EVENTS)
  const known = allThemes
    .map((id) => ({ id, at: events.filter((event) => count(id, event.id) > 0) }))
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => b.at.length - a.at.length || byCodeUnit(a.id, b.id))
  const themes = known.slice(0, MOST_THEMES)
  if (events.length === 0 || themes.length === 0) return null
  const columns = bandScale(
    events.map(({ id }) => id),
    LABELS,
    WIDTH - 105,
    0,
  )
  const most = Math.max(...themes.flatMap(({ id, at }) => at.map((event) => count(id, event.id))))
  const radius = radiusScale(most, Math.min(12, columns.width / 2 - 1))
  const height = HEADS + themes.length * ROW
  return {
    id: 'recurrence-matrix',
    title: 'What came up again',
    caption: `Themes by event, oldest event first${bounds(events.length, withThemes.length, 'latest', 'events')}${bounds(themes.length, known.length, 'most frequent', 'themes')}. The larger the dot, the more lessons, recommendations, findings, commitments and case studies; the largest stands for ${grouped(most)}.`,
    width: WIDTH,
    height,
    marks: (
      <>
        {events.map((event) => (
          <text
            x={columns.middle(event.id)}
            y={HEADS - 10}
            transform={`rotate(-45 ${columns.middle(event.id)} ${HEADS - 10})`}
          >
            {named(shortened(headline(event).words, 22), year(event['start']))}
          </text>
        ))}
        {themes.map(({ id, at }, row) => (
          <g>
            <text class="label" x={LABELS - 12} y={HEADS + row * ROW + ROW / 2 + 4} text-anchor="end">
              {shortened(themeLabel(view, id), 26)}
            </text>
            <line
              x1={LABELS}
              x2={columns.at(events.at(-1)?.id ?? '') + columns.width}
              y1={HEADS + row * ROW + ROW / 2}
              y2={HEADS + row * ROW + ROW / 2}
            />
            {at.map((event) => (
              <circle
                class="dot"
                cx={columns.middle(event.id)}
                cy={HEADS + row * ROW + ROW / 2}
                r={radius(count(id, event.id))}
              />
            ))}
          </g>
        ))}
      </>
    ),
    columns: ['Theme', 'Events', 'Records by year'],
    rows: themes.map(({ id, at }) => [
      <a href={view.href(themePath(id))}>{themeLabel(view, id)}</a>,
      grouped(at.length),
      [...byYear(at, (event) => count(id, event.id))]
        .map(([when, records]) => `${when}: ${grouped(records)}`)
        .join(', '),
    ]),
  }
}

/** What is left out, where something is: "; the latest 14 of 20 events are shown". */
function bounds(shown: number, all: number, which: string, what: string): string {
  return shown < all ? `; the ${which} ${grouped(shown)} of ${grouped(all)} ${what} are shown` : ''
}

/** Records by the year of their events, in the order of these. */
function byYear(
  events: readonly BaseRecord[],
  countOf: (event: BaseRecord) => number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const event of events) {
    const when = year(event['start']) || 'no date'
    counts.set(when, (counts.get(when) ?? 0) + countOf(event))
  }
  return counts
}

/** A name behind its year, unless it says it itself. */
function named(name: string, year: string): string {
  return name.includes(year) ? name : `${year} ${name}`
}

function year(start: unknown): string {
  return typeof start === 'string' ? start.slice(0, 4) : ''
}

function oldestFirst(a: { readonly id: string; readonly [field: string]: unknown }, b: typeof a): number {
  return byCodeUnit(String(a['start'] ?? ''), String(b['start'] ?? '')) || byCodeUnit(a.id, b.id)
}
