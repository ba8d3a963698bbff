import { plural } from '../text/plural.ts'
import type { Progress } from './crew.ts'

/** How a build says how far it is. */
export type Reporter = (progress: Progress) => void

/** A line that is written over on a terminal; elsewhere one at every tenth; or one JSON object a document. */
export type ReporterName = 'bar' | 'lines' | 'ndjson' | 'none'

/** The reporter of that name. Rates and times left are by the clock since this call. */
export function reporterOf(name: ReporterName, tell: (text: string) => void): Reporter {
  const started = Date.now()
  const seconds = () => (Date.now() - started) / 1000
  let shown = 0
  const reporters: Readonly<Record<ReporterName, Reporter>> = {
    none: () => {},
    ndjson: ({ times, ...progress }) =>
      tell(`${JSON.stringify({ event: 'document', ...progress, seconds: seconds(), cpu: times })}\n`),
    lines: ({ done, of, failed }) => {
      const tenth = Math.floor((done / of) * 10)
      if (tenth === shown || of < 20) return
      shown = tenth
      tell(`${done} of ${plural(of, 'file')}${failed > 0 ? `, ${failed} set aside` : ''}\n`)
    },
    bar: (progress) => {
      const now = seconds()
      if (progress.done < progress.of && now - shown < 0.1) return
      shown = now
      tell(`\r\u001b[K${progress.done < progress.of ? barOf(progress, now) : ''}`)
    },
  }
  return reporters[name]
}

const width = 24

function barOf({ done, of, pages, failed }: Progress, seconds: number): string {
  const full = Math.round((done / of) * width)
  const left = Math.ceil(((of - done) * seconds) / done)
  return [
    `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${plural(of, 'file')}`,
    pages > 0 ? `${pages} pages` : '',
    `${(done / Math.max(seconds, 0.001)).toFixed(1)}/s`,
    `${left < 100 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`,
    failed > 0 ? `${failed} set aside` : '',
  ]
    .filter((piece) => piece !== '')
    .join(', ')
}
