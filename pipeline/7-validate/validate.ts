import type { Base } from '../model/base.ts'
import type { Notebook } from '../model/message.ts'
import { across } from './across.ts'
import type { Check } from './check.ts'
import { evidence } from './evidence.ts'
import { ids } from './ids.ts'
import { links } from './links.ts'
import { shapes } from './shapes.ts'

/*
 * Room 7. Comes in: the knowledge base. Adds: nothing but messages: does every record fit its schema, does every quote
 * stand at its span, is every id used once, does every link arrive?
 */

const checks: readonly Check[] = [shapes, evidence, ids, links, across]

/** Runs all checks. Every finding is an error: it is a fault of ours, and the build must not be trusted. */
export function validate(base: Base, notes: Notebook): void {
  const paths = new Map(base.docs.map((doc) => [doc.entry.id, doc.entry.path]))
  for (const check of checks)
    check(base, (document) => notes.reportFor('validate', paths.get(document) ?? ''))
}
