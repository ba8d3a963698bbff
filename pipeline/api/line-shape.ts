type Kind = (value: unknown) => boolean

/**
 * What a line of a file must hold for the program to go on with it. The schemas say all that it must, and take longer: half a
 * million records are asked this whenever they are read.
 */
const KEYS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'data/documents.ndjson': {
    id: isText,
    path: isText,
    title: isText,
    publishers: isList,
    citation: isObject,
  },
  'data/records.ndjson': {
    id: isText,
    type: isText,
    text: isText,
    document: isText,
    evidence: isEvidence,
    themes: isList,
    countries: isList,
    organisations: isList,
    rule: isText,
  },
  'data/links.ndjson': { from: isText, to: isText, kind: isText },
  'data/recurrences.ndjson': { wordings: isList },
}

/** What a line of a file lacks, in words; null where it may be worked with. */
export function lackOfLine(path: string, line: unknown): string | null {
  if (!isObject(line)) return 'an object'
  const found = Object.entries(KEYS[path] ?? {}).find(([key, isRight]) => !isRight(line[key]))
  return found ? `\`${found[0]}\` as its schema has it` : null
}

/** Whether a value is an object with keys, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isList(value: unknown): boolean {
  return Array.isArray(value)
}

function isEvidence(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isQuoted)
}

function isQuoted(evidence: unknown): boolean {
  if (!isObject(evidence)) return false
  const { document, quote, prefix, suffix, span, section } = evidence
  return [document, quote, prefix, suffix].every(isText) && isSpan(span) && isList(section)
}

function isSpan(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)
}
