import { z } from 'zod'
import { isoDate, recordId } from './record.ts'

/** A line of documents.ndjson. */
export const documentSchema = z
  .strictObject({
    id: z.string().min(1),
    path: z.string().min(1).describe('relative to the corpus, with forward slashes'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    format: z.enum([
      'markdown',
      'text',
      'html',
      'pdf',
      'docx',
      'pptx',
      'odt',
      'odp',
      'rtf',
      'eml',
      'unknown',
    ]),
    reader: z.string().describe('which library read it'),
    genre: z.enum(['agenda', 'report', 'brief', 'slides', 'mandate', 'other']),
    title: z.string(),
    language: z.string().regex(/^[a-z]{2}$/),
    date: isoDate.nullable(),
    publishers: z.array(z.string()),
    pages: z.int().min(0).nullable(),
    words: z.int().min(0),
    event: recordId.nullable(),
    attribution: z.string().nullable().describe('limits on naming speakers, in the document’s words'),
    citation: z.record(z.string(), z.unknown()).describe('a CSL-JSON item'),
  })
  .describe('A source document')
