import { byCodeUnit } from '../../../text/fold.ts'
import { headline } from '../../../text/headline.ts'
import { grouped, plural } from '../../../text/plural.ts'
import { type Attendance, attendances } from '../attendance.ts'
import { shortened } from '../shortened.ts'
import type { View } from '../view.ts'
import type { Drawing } from './figure.tsx'
import { lengthScale } from './scales.ts'

const MOST_NAMES = 24
const MOST_PAIRS = 40
const [LABELS, ROW, WIDTH] = [290, 26, 640]

interface Pair {
  readonly a: number
  readonly b: number
  readonly shared: readonly string[]
}

/** Which organisations meet at the same events, as arcs between their names. Null where no two of them do. */
export function whoWithWhom(view: View): Drawing | null {
  const met = attendances(view.library)
    .filter(({ events }) => events.size > 0)
    .sort((a, b) => b.events.size - a.events.size || byCodeUnit(a.name, b.name))
  const all = pairsOf(met.slice(0, MOST_NAMES))
  const fewest = all.some(({ shared }) => shared.length > 1) ? 2 : 1
  const pairs = all.filter(({ shared }) => shared.length >= fewest)
  if (pairs.length === 0) return null
  const shown = met.filter((_, at) => pairs.some(({ a, b }) => a === at || b === at))
  const rows = pairsOf(shown).filter(({ shared }) => shared.length >= fewest)
  const most = Math.max(...rows.map(({ shared }) => shared.length))
  const stroke = lengthScale(most, 5)
  const middle = (at: number) => at * ROW + ROW / 2
  const wide = (WIDTH - LABELS - 20) / (Math.max(...rows.map(({ a, b }) => b - a)) * ROW)
  return {
    id: 'who-with-whom',
    title: 'Who meets whom',
    caption: `Organisations that took part in ${fewest > 1 ? 'at least two of ' : ''}the same events, the most frequent first. The thicker the arc, the more events they share; the thickest stands for ${plural(most, 'event')}.`,
    width: WIDTH,
    height: shown.length * ROW,
    marks: (
      <>
        {rows.map(({ a, b, shared }) => (
          <path
            class="arc"
            stroke-width={stroke(shared.length)}
            d={`M${LABELS} ${middle(a)}A${(Math.min(1, wide * 2) * ((b - a) * ROW)) / 2} ${((b - a) * ROW) / 2} 0 0 1 ${LABELS} ${middle(b)}`}
          />
        ))}
        {shown.map(({ name }, at) => (
          <>
            <circle class="dot" cx={LABELS} cy={middle(at)} r={4} />
            <text class="label" x={LABELS - 12} y={middle(at) + 4} text-anchor="end">
              {shortened(name, 38)}
            </text>
          </>
        ))}
      </>
    ),
    columns: ['Together', 'Events', 'Which'],
    rows: rows.slice(0, MOST_PAIRS).map(({ a, b, shared }) => [
      <bdi>
        {shown[a]?.name} and {shown[b]?.name}
      </bdi>,
      grouped(shared.length),
      <bdi>{shared.map((id) => eventName(view, id)).join('; ')}</bdi>,
    ]),
  }
}

/** Every two that share an event, most shared events first. */
function pairsOf(met: readonly Attendance[]): readonly Pair[] {
  return met
    .flatMap((one, a) =>
      met.slice(a + 1).map(
        (other, after): Pair => ({
          a,
          b: a + 1 + after,
          shared: [...one.events].filter((event) => other.events.has(event)),
        }),
      ),
    )
    .filter(({ shared }) => shared.length > 0)
    .sort((x, y) => y.shared.length - x.shared.length || x.a - y.a || x.b - y.b)
}

function eventName(view: View, id: string): string {
  const event = view.library.records.get(id)
  return event ? shortened(headline(event).words, 60) : id
}
