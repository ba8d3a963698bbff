import { recordSchemas } from '../../../schemas/all.ts'
import { recordShape } from '../../../schemas/record.ts'
import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { dateInWords } from '../../text/date-words.ts'
import { headline } from '../../text/headline.ts'
import type { Children } from './markup.ts'
import { fieldWords, unhyphened } from './words.ts'

/** Fields whose values are keys of the model or codes, and how to say them. */
const SAID: Readonly<Record<string, (value: string) => string>> = {
  country: countryName,
  date: dateInWords,
  start: dateInWords,
  end: dateInWords,
  due: dateInWords,
  kind: unhyphened,
  role: unhyphened,
}

/** What the record's type asks for, as far as the source says it and the heading does not. Nothing where nothing is said. */
export function RecordFields({ record }: { record: BaseRecord }) {
  const heading = headline(record).words
  const said = [...Object.entries(fieldWords), ...ownFields(record)]
    .filter(([field]) => record[field] !== heading)
    .map(([field, words]) => ({ field, words, value: shownAs(field, record[field]) }))
    .filter((line) => line.value !== null)
  if (said.length === 0) return null
  return (
    <dl class="fields">
      {said.map(({ words, value }) => (
        <>
          <dt>{words}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  )
}

/** Fields that nobody gave words: those of a type of debrief.config.yaml go by their key. */
function ownFields(record: BaseRecord): readonly (readonly [field: string, words: string])[] {
  if (Object.hasOwn(recordSchemas, record.type)) return []
  return Object.keys(record)
    .filter(
      (field) => !Object.hasOwn(fieldWords, field) && field !== 'type' && !Object.hasOwn(recordShape, field),
    )
    .map((field) => [field, field] as const)
}

function shownAs(field: string, value: unknown): Children {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : <bdi>{value.map(String).join('; ')}</bdi>
  const words = SAID[field]?.(String(value)) ?? String(value)
  return field === 'url' ? <Address url={words} /> : <bdi>{words}</bdi>
}

/** An address from a document: a link only where it leads to the web, text otherwise. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\/[^\s]+$/iu.test(url)) return <bdi>{url}</bdi>
  return (
    <a href={url} rel="noopener noreferrer nofollow">
      <bdi>{url}</bdi>
    </a>
  )
}
