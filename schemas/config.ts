import { z } from 'zod'
import { baseUrlSchema } from './base-url.ts'
import { issueInWords } from './issue-in-words.ts'

const phrases = z.array(z.string().min(1)).min(1)
const language = z.string().regex(/^[a-z]{2}$/)
const ruleId = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)

const ownField = z
  .strictObject({
    after: phrases
      .optional()
      .describe('the value stands after one of these, up to the next comma, semicolon, bracket or full stop'),
    before: phrases.optional().describe('the value is what stands before one of these'),
    as: z.enum(['text', 'date']).default('text').describe('`date`: an ISO 8601 date, as precise as printed'),
  })
  .refine(({ after, before }) => (after === undefined) !== (before === undefined), {
    error: 'expected either `after` or `before`',
  })

/** A record type of an institution's own, said in phrases. */
export const ownTypeSchema = z
  .strictObject({
    type: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .describe('small letters and hyphens'),
    headings: phrases.optional().describe('items under a heading with one of these are records'),
    leadIns: phrases.optional().describe('items of a list led in by one of these are records'),
    phrases: phrases.optional().describe('sentences with one of these are records'),
    not: phrases.optional().describe('sentences with one of these are none'),
    fields: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), ownField).default({}),
  })
  .refine(({ headings, leadIns, phrases }) => headings ?? leadIns ?? phrases, {
    error: 'expected `headings`, `leadIns` or `phrases`',
  })

/** debrief.config.yaml: what an institution adds without touching the source. */
export const configSchema = z
  .strictObject({
    cues: z
      .record(language, z.record(z.string(), z.record(z.string(), phrases)))
      .default({})
      .describe('phrases added to knowledge/: language, file, key'),
    headings: z
      .record(language, z.record(z.string(), phrases))
      .default({})
      .describe(
        'words of headings, by language and the role they give: short for `cues` of the file `roles`',
      ),
    themes: z
      .strictObject({
        use: z
          .array(z.string())
          .optional()
          .describe('which of the shipped taxonomies; all where this is left out'),
        files: z.array(z.string()).default([]).describe('taxonomies of your own, relative to this file'),
      })
      .default({ files: [] }),
    rules: z
      .strictObject({
        show: z
          .array(ruleId)
          .default([])
          .describe('rules whose records are shown whatever they were measured to be worth'),
        hide: z.array(ruleId).default([]).describe('rules whose records are left out'),
      })
      .default({ show: [], hide: [] }),
    types: z.array(ownTypeSchema).default([]),
    baseUrl: baseUrlSchema
      .optional()
      .describe('where the site will stand: gives it a sitemap, and feeds and metadata whole addresses'),
    copySources: z
      .boolean()
      .default(false)
      .describe('whether the documents’ files are copied into the site, for everybody who gets it'),
  })
  .describe('debrief.config.yaml')

/** A problem of a configuration: the key, with dots, and what is wrong with it. */
export interface ConfigProblem {
  readonly key: string
  readonly problem: string
}

export type Config = z.infer<typeof configSchema>
/** A record type that an institution adds, said in phrases. */
export type OwnType = z.infer<typeof ownTypeSchema>
/** Where a field of such a type is read. */
export type OwnField = z.infer<typeof ownField>

/** The configuration in a value, or everything that is wrong with it. */
export function parseConfig(
  value: unknown,
): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
  const parsed = configSchema.safeParse(value ?? {})
  if (parsed.success) return { config: parsed.data }
  return { problems: parsed.error.issues.flatMap(problemsOf) }
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue): readonly ConfigProblem[] {
  const path = issue.path.map(String)
  if (issue.code !== 'unrecognized_keys') return [{ key: path.join('.'), problem: issueInWords(issue) }]
  return issue.keys.map((key) => ({
    key: [...path, key].join('.'),
    problem: 'unknown key; remove it or mend its spelling',
  }))
}
