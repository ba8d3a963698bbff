import type { BaseRecord } from '../model/record.ts'
import type { GoldRecord } from './gold.ts'
import { comparable, tokenF1 } from './token-f1.ts'

/** How alike a found record and a gold record of its type are; 0 where they are not the same thing. */
export type Similarity = (found: BaseRecord, gold: GoldRecord) => number

const enough = 0.6
const enoughForNames = 0.75

/** Types that are the same thing by more than their quotes. */
const byType: Readonly<Record<string, Similarity>> = {
  speaker: (found, gold) => atLeast(enoughForNames, tokenF1(found['name'], gold['name'])),
  organisation: (found, gold) => atLeast(enoughForNames, bestOf(namesOf(found), namesOf(gold))),
  'case-study': caseStudy,
  session,
  reading: (found, gold) =>
    atLeast(
      enough,
      Math.max(tokenF1(found['title'], gold['title']), sameUrl(found, gold), quoteSimilarity(found, gold)),
    ),
}

/** The measure for a type: its own, or how alike the quotes are. */
export function similarityFor(type: string): Similarity {
  return byType[type] ?? ((found, gold) => atLeast(enough, quoteSimilarity(found, gold)))
}

/** The best match between any quote of one and any of the other, a statement in several quotes also taken as one. */
export function quoteSimilarity(found: BaseRecord, gold: GoldRecord): number {
  const quotes = found.evidence.map((evidence) => evidence.quote)
  return bestOf([found.text, ...quotes, quotes.join(' ')], [gold.quote, ...(gold.quotes ?? [])])
}

function caseStudy(found: BaseRecord, gold: GoldRecord): number {
  const sameSubject = tokenF1(found['subject'], gold['subject']) >= enoughForNames
  const sameCountry = Boolean(found['country']) && found['country'] === gold['country']
  if (!sameSubject && !sameCountry) return 0
  return 0.6 + 0.4 * quoteSimilarity(found, gold) - (found['status'] === gold['status'] ? 0 : 0.1)
}

/** Coffee breaks are alike: where both print a time or a day, these must agree. */
function session(found: BaseRecord, gold: GoldRecord): number {
  const contradicts = (field: string) =>
    Boolean(found[field]) && Boolean(gold[field]) && found[field] !== gold[field]
  if (contradicts('start') || contradicts('day')) return 0
  return atLeast(
    enoughForNames,
    Math.max(tokenF1(found['title'], gold['title']), quoteSimilarity(found, gold)),
  )
}

function sameUrl(found: BaseRecord, gold: GoldRecord): number {
  return found['url'] && gold['url'] && comparable(found['url']).includes(comparable(gold['url'])) ? 1 : 0
}

function namesOf(record: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [record['name'], record['acronym']]
}

function bestOf(left: readonly unknown[], right: readonly unknown[]): number {
  return Math.max(0, ...left.flatMap((a) => right.map((b) => tokenF1(a, b))))
}

function atLeast(floor: number, similarity: number): number {
  return similarity >= floor ? similarity : 0
}
