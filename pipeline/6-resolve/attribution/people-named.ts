import type { ExtractedDoc } from '../../model/doc.ts'
import { byCodeUnit } from '../../text/fold.ts'

/** Every person's name that some document prints, longest first. */
export function peopleNamed(docs: readonly ExtractedDoc[]): readonly string[] {
  const names = new Set<string>()
  for (const doc of docs)
    for (const { type, fields } of doc.found)
      if (type === 'speaker' && typeof fields['name'] === 'string' && /\s/u.test(fields['name']))
        names.add(fields['name'])
  return [...names].sort((a, b) => b.length - a.length || byCodeUnit(a, b))
}

/** The names of those who stand as speakers in some documents. */
export function speakersNamed(docs: readonly ExtractedDoc[]): readonly string[] {
  const names = docs.flatMap(({ found }) =>
    found.filter(({ type }) => type === 'speaker').map(({ fields }) => String(fields['name'] ?? '')),
  )
  return [...new Set(names)].sort(byCodeUnit)
}
