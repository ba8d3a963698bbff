/** What a careful reader found in a document, as gold files hold it. */
export interface Gold {
  readonly document: { readonly file: string; readonly genre?: string; readonly title?: string }
  readonly events?: readonly GoldEvent[]
  readonly records: readonly GoldRecord[]
}

export interface GoldEvent {
  readonly start?: string | null
  readonly end?: string | null
  readonly optional?: boolean
}

/** `quote`, or `quotes` where a page break cuts the statement; the type's fields stand beside them. */
export interface GoldRecord {
  readonly type: string
  readonly quote?: string
  readonly quotes?: readonly string[]
  /** Careful readers would disagree: finding it or missing it costs nothing. */
  readonly optional?: boolean
  readonly [field: string]: unknown
}

/** A gold file's content; a reason where it is none. */
export function parseGold(content: string): Gold | { readonly problem: string } {
  try {
    const gold = JSON.parse(content) as Gold
    const problem = problemOf(gold)
    return problem === null ? gold : { problem }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** What keeps a value from being gold, the first such thing; null where nothing does. */
function problemOf(gold: Gold | null): string | null {
  if (typeof gold?.document?.file !== 'string' || !Array.isArray(gold.records))
    return 'expected an object with `document.file` and `records`'
  const events = gold.events ?? []
  if (!Array.isArray(events)) return 'expected `events` to be a list'
  return firstOf('event', events, isObject, 'an object') ?? recordProblem(gold.records)
}

function recordProblem(records: readonly unknown[]): string | null {
  const wanted: readonly (readonly [is: (record: Fields) => boolean, words: string])[] = [
    [({ type }) => typeof type === 'string', '`type` to be text'],
    [({ quote }) => (quote ?? null) === null || typeof quote === 'string', '`quote` to be text'],
    [({ quotes }) => (quotes ?? null) === null || isTexts(quotes), '`quotes` to be a list of texts'],
  ]
  return (
    firstOf('record', records, isObject, 'an object') ??
    wanted
      .map(([is, words]) => firstOf('record', records as readonly Fields[], is, words))
      .find((problem) => problem !== null) ??
    null
  )
}

type Fields = Readonly<Record<string, unknown>>

function firstOf<T>(
  what: string,
  items: readonly T[],
  is: (item: T) => boolean,
  words: string,
): string | null {
  const at = items.findIndex((item) => !is(item))
  return at < 0 ? null : `${what} ${at + 1}: expected ${words}`
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
