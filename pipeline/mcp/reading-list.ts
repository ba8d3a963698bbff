import type { ToolInput } from '../../schemas/tools.ts'
import type { OpenBase } from '../api/api.ts'
import { shown } from './record-with-links.ts'

/** What to read for a question; of a document as much as is needed to cite it. */
export async function readingList(base: OpenBase, input: ToolInput<'reading_list'>) {
  const made = await base.list({
    question: input.question,
    ...(input.max_items === undefined ? {} : { maxItems: input.max_items }),
    minutes: input.minutes ?? null,
    since: input.since ?? null,
    until: input.until ?? null,
    minCountries: input.min_countries ?? 0,
    oneDissent: input.one_dissent ?? false,
  })
  return {
    ...made,
    items: made.items.map(({ document: { id, title, date, citation }, passages, ...item }) => ({
      document: { id, title, date, citation },
      ...item,
      passages: passages.map((record) => shown(base, record)),
    })),
  }
}
