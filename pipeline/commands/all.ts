import type { CommandEntry } from './command.ts'

/** Every command, in the order of the help text. Loaded on demand: a search must not wait for the readers. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'build',
    summary: 'build the knowledge base of a folder of documents (default: corpus/ into out/)',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'search',
    summary: 'find records by words and facets, each with its quote and place',
    load: async () => (await import('./search.ts')).search,
  },
  {
    name: 'show',
    summary: 'show one record with its fields and evidence',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'review',
    summary: 'accept, correct or reject candidates; keeps what you decide in decisions.yaml',
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'verify',
    summary: 'prove every quote against the bytes of its source',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'eval',
    summary: 'compare the records with gold files',
    load: async () => (await import('./eval.ts')).evaluate,
  },
]
