import type { BaseRecord } from '../../pipeline/model/record.ts'

/** A record as room 6 sees it, from what the case is about. */
export function record(
  type: string,
  document: string,
  text: string,
  fields: Readonly<Record<string, unknown>> = {},
): BaseRecord {
  const evidence = {
    document,
    span: [0, text.length] as const,
    quote: text,
    prefix: '',
    suffix: '',
    page: null,
    slide: null,
    line: null,
    paragraph: null,
    box: null,
    section: [],
  }
  return {
    id: `${type}/${document}/${text.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`,
    type,
    text,
    document,
    event: null,
    session: null,
    evidence: [evidence],
    themes: [],
    countries: [],
    organisations: [],
    rule: `${type}/test`,
    confidence: 0.9,
    review: 'candidate',
    ...fields,
  }
}

/** A person as a document names them. */
export function speaker(
  document: string,
  name: string,
  affiliation: string | null,
  fields: Readonly<Record<string, unknown>> = {},
): BaseRecord {
  return record('speaker', document, name, {
    name,
    affiliation,
    position: null,
    role: 'speaker',
    honorific: null,
    ...fields,
  })
}

/** A body as a document names it. */
export function body(document: string, name: string, acronym: string | null = null): BaseRecord {
  return record('organisation', document, name, { name, acronym, kind: 'other' })
}
