import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { genreWords, typeName, unhyphened } from './words.ts'

const REVIEWS: Readonly<Record<BaseRecord['review'], string>> = {
  candidate: 'found by rule, not yet looked at',
  accepted: 'looked at and accepted',
  edited: 'looked at and corrected',
  rejected: 'looked at and rejected',
}

interface Found {
  readonly record: BaseRecord
  readonly doc: KnownDoc | undefined
  /** What made the words a record, in a sentence. */
  readonly means: string | undefined
  /** Why names are kept from it; undefined where none are. */
  readonly withheld?: string | undefined
}

/** Which rule found a record, where, how often that rule is right, and whether somebody has looked. */
export function HowFound({ record, doc, means, withheld }: Found) {
  const [type = '', rule = ''] = record.rule.split('/')
  const section = record.evidence[0]?.section.at(-1)
  return (
    <section>
      <h2>How it was found</h2>
      {means === undefined ? null : <p>{means}</p>}
      <dl class="fields">
        <dt>Rule</dt>
        <dd>
          {typeName(type)}: {unhyphened(rule)}
        </dd>
        {section === undefined ? null : (
          <>
            <dt>Section</dt>
            <dd>
              <bdi>{section}</bdi>
            </dd>
          </>
        )}
        {withheld === undefined ? null : (
          <>
            <dt>Names</dt>
            <dd>
              are withheld (<bdi>{withheld}</bdi>)
            </dd>
          </>
        )}
        <dt>Confidence</dt>
        <dd>{Math.round(record.confidence * 100)} %</dd>
        <dt>Review</dt>
        <dd>{REVIEWS[record.review]}</dd>
        {doc ? (
          <>
            <dt>Source</dt>
            <dd>
              {genreWords[doc.entry.genre]}, <bdi>{doc.entry.path}</bdi>
            </dd>
          </>
        ) : null}
        <dt>Id</dt>
        <dd>
          <code>{record.id}</code>
        </dd>
      </dl>
    </section>
  )
}
