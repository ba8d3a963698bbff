import type { Recurrence } from '../../model/recurrence.ts'
import { dateInWords } from '../../text/date-words.ts'
import { headline } from '../../text/headline.ts'
import { plural } from '../../text/plural.ts'
import { recurrenceAnchor } from './anchors.ts'
import { inLanguage } from './in-language.ts'
import { recordHref, themeLabel, type View } from './view.ts'

const MOST_WORDINGS = 12

/** So many stand on the page of recurrences, the most often said first. */
export const MOST_RECURRENCES = 200

const MOVEMENTS: Readonly<Record<Recurrence['movement'], string>> = {
  observing: 'each time observed',
  instructing: 'each time asked for',
  'observing-to-instructing': 'first observed, later asked for',
  'instructing-to-observing': 'first asked for, later observed',
  mixed: 'now observed, now asked for',
}

/** An idea that came up again: how often and where, and its wordings side by side, oldest first. */
export function RecurrenceEntry({ view, recurrence }: { view: View; recurrence: Recurrence }) {
  const { label, wordings, events, themes, first, last, movement } = recurrence
  const period = [first, last].filter((date) => date !== null).map((date) => date.slice(0, 4))
  const known = wordings.filter(({ record }) => view.library.records.has(record))
  return (
    <section class="recurrence" id={recurrenceAnchor(recurrence.id)}>
      <h3 class="said">
        <bdi>{label}</bdi>
      </h3>
      <p class="kind">
        <span class="type">{plural(events.length, 'event')}</span>
        <span>{[...new Set(period)].join('–')}</span>
        <span>{MOVEMENTS[movement]}</span>
        {themes.slice(0, 3).map((theme) => (
          <span>{themeLabel(view, theme)}</span>
        ))}
      </p>
      <ol class="wordings">
        {known.slice(0, MOST_WORDINGS).map(({ record: id, event, date, text }) => {
          const record = view.library.records.get(id)
          const at = event === null ? undefined : view.library.records.get(event)
          const doc = view.library.docs.get(record?.document ?? '')
          const where = at ? headline(at).words : doc?.entry.title
          return (
            <li>
              <p class="source">
                {date === null ? null : <span>{dateInWords(date)}</span>}
                {where ? (
                  <span>
                    <bdi {...inLanguage(doc)}>{where}</bdi>
                  </span>
                ) : null}
              </p>
              <a href={recordHref(view, id)}>
                <bdi {...inLanguage(doc)}>{record?.text === text ? headline(record).words : text}</bdi>
              </a>
            </li>
          )
        })}
      </ol>
      {known.length > MOST_WORDINGS ? (
        <p class="more">and {known.length - MOST_WORDINGS} more wordings</p>
      ) : null}
    </section>
  )
}

/** The place of a recurrence on its page; the page alone where it is one of the many that do not stand there. */
export function recurrenceHref(view: View, { id }: Recurrence): string {
  const shown = (view.library.base.recurrences ?? []).slice(0, MOST_RECURRENCES)
  return view.href('recurrences.html', shown.some((one) => one.id === id) ? recurrenceAnchor(id) : undefined)
}
