import { schemaFor } from '../../schemas/all.ts'
import { documentSchema } from '../../schemas/document.ts'
import { linkSchema } from '../../schemas/link.ts'
import type { Check } from './check.ts'

type Parsed = {
  readonly success: boolean
  readonly error?:
    | { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
    | undefined
}

/** Every record, document and link fits the schema we publish for it. */
export const shapes: Check = (base, reportFor) => {
  for (const record of base.records) {
    const schema = schemaFor(record.type, record.rule)
    if (!schema)
      reportFor(record.document)(
        'error',
        'no-schema',
        `Unexpected record type \`${record.type}\`, expected one with a schema`,
      )
    else say(schema.safeParse(record), record.id, reportFor(record.document))
  }
  for (const doc of base.docs) say(documentSchema.safeParse(doc.entry), doc.entry.id, reportFor(doc.entry.id))
  for (const link of base.links) say(linkSchema.safeParse(link), `${link.from} -> ${link.to}`, reportFor(''))
}

function say(parsed: Parsed, what: string, report: ReturnType<Parameters<Check>[1]>): void {
  for (const issue of parsed.error?.issues ?? []) {
    report(
      'error',
      'schema',
      `Unexpected ${issue.path.map(String).join('.') || 'shape'} in ${what}: ${issue.message}`,
    )
  }
}
