import type { BaseRecord } from '../../model/record.ts'
import { cover } from '../../text/cover.ts'
import { headline } from '../../text/headline.ts'
import { meaningOfCode } from '../../text/meaning-of-code.ts'
import { recordPath } from '../../text/paths.ts'
import { BecameOf } from './became-of.tsx'
import { Chips } from './chips.tsx'
import { Citation } from './citation.tsx'
import { SpecificGrade } from './grade.tsx'
import { recordHead } from './head-tags.tsx'
import { HowFound } from './how-found.tsx'
import { inLanguage } from './in-language.ts'
import type { Library } from './library.ts'
import { Neighbours } from './neighbours.tsx'
import { Passages } from './passages.tsx'
import { shownRecord } from './record-card.tsx'
import { RecordFields } from './record-fields.tsx'
import { ReportProblem } from './report-problem.tsx'
import type { Page } from './shell.tsx'
import { shortened } from './shortened.ts'
import { Stands } from './stands.tsx'
import { Steps } from './steps.tsx'
import { recordHref, type View } from './view.ts'
import { typeName } from './words.ts'

/** The page of a record: what is said, where, in which words around it, and how it was found. */
export function recordPage(record: BaseRecord): Page {
  const { words } = headline(record)
  return {
    path: recordPath(record.id),
    title: `${shortened(words, 70)} · ${typeName(record.type)}`,
    frames: true,
    head: (view) => recordHead(record, view),
    body: (view) => <RecordBody view={view} record={record} />,
  }
}

function RecordBody({ view, record }: { view: View; record: BaseRecord }) {
  const { library } = view
  const { words, quoted } = headline(record)
  const doc = library.docs.get(record.document)
  const grade = library.grades.get(record.id)
  return (
    <article class="record" {...shownRecord(record)}>
      <header>
        <p class="kind">
          <span class="type">{typeName(record.type)}</span>
          {record.event === null || record.event === record.id ? null : (
            <EventLink view={view} id={record.event} />
          )}
        </p>
        <h1 class={`${quoted ? 'said' : 'named'}${words.length > 280 ? ' long' : ''}`} {...inLanguage(doc)}>
          <bdi>{words}</bdi>
        </h1>
        <Stands view={view} record={record} doc={doc} />
      </header>
      <div class="beside">
        <section aria-labelledby="source">
          <h2 id="source">In the source</h2>
          <Passages view={view} record={record} />
          <Neighbours view={view} record={record} />
        </section>
        <aside aria-label="About this record">
          <RecordFields record={record} />
          {record.type === 'commitment' && library.ledger.has(record.id) ? (
            <section>
              <h2>What became of it</h2>
              <p>
                <BecameOf view={view} record={record} />
              </p>
            </section>
          ) : null}
          {grade ? <SpecificGrade grade={grade} /> : null}
          <Chips view={view} record={record} />
          <HowFound
            record={record}
            doc={doc}
            means={meaningOfCode(record.rule, library.base.codes)?.means}
            withheld={withheldFrom(record, library)}
          />
          <ReportProblem record={record} />
          {doc ? (
            <section>
              <h2>Cite</h2>
              <p class="citation">
                <Citation entry={doc.entry} evidence={record.evidence[0]} />
              </p>
            </section>
          ) : null}
        </aside>
      </div>
      <Steps view={view} record={record} />
    </article>
  )
}

function EventLink({ view, id }: { view: View; id: string }) {
  const event = view.library.records.get(id)
  if (!event) return null
  return (
    <span>
      <a href={recordHref(view, id)}>
        <bdi>{headline(event).words}</bdi>
      </a>
    </span>
  )
}

/** Why names are covered in a record's words; undefined where none are. */
function withheldFrom(record: BaseRecord, { attributionOf }: Library): string | undefined {
  return record.text.includes(cover) ? attributionOf.get(record.document)?.[0]?.reason : undefined
}
