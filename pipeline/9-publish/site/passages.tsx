import type { BaseRecord } from '../../model/record.ts'
import { RecordContext } from './record-context.tsx'
import { SourceBeside } from './source-beside.tsx'
import type { View } from './view.ts'

/** The passages that a record rests on, each in its document, and where the files of these are. */
export function Passages({ view, record }: { view: View; record: BaseRecord }) {
  const { docs, copied } = view.library
  return (
    <>
      {record.evidence.map((evidence, at) => {
        const stands = docs.get(evidence.document)
        // Where the file is, is said once behind all passages of one document, and at each where it can be opened there.
        const isLast = record.evidence[at + 1]?.document !== evidence.document
        return stands ? (
          <>
            <RecordContext view={view} doc={stands} evidence={evidence} record={record.id} />
            {isLast || copied.has(evidence.document) ? (
              <SourceBeside view={view} doc={stands} evidence={evidence} />
            ) : null}
          </>
        ) : null
      })}
    </>
  )
}
