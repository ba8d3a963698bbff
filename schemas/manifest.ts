import { z } from 'zod'

/** manifest.json: the last file written; what it does not list does not count. */
export const manifestSchema = z
  .strictObject({
    format: z.literal('v1'),
    build: z
      .string()
      .optional()
      .describe('what this build is called, by its content; absent in what older versions built'),
    baseUrl: z.string().optional().describe('where the site stands, where the build was told'),
    tool: z.strictObject({ name: z.literal('debrief'), version: z.string() }),
    counts: z.record(z.string(), z.int().min(0)),
    index: z.strictObject({
      tier: z.string(),
      records: z.int().min(0),
      bytes: z.int().min(0),
      brotli: z.int().min(0).nullable(),
      partitions: z.int().min(0),
    }),
    files: z.array(z.strictObject({ path: z.string(), sha256: z.string(), bytes: z.int().min(0) })),
  })
  .describe('What a build made, with the hash of every file')
