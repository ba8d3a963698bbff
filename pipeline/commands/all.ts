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
    name: 'draft',
    summary: 'say for each section of your draft which lessons, open commitments and people matter',
    load: async () => (await import('./draft.ts')).draft,
  },
  {
    name: 'list',
    summary: 'make a reading list for a question: which pages, in which order, how long, and why',
    load: async () => (await import('./list.ts')).list,
  },
  {
    name: 'export',
    summary: 'write the documents a query finds, with their passages, for Zotero, Word and others',
    load: async () => (await import('./export.ts')).exportFound,
  },
  {
    name: 'mcp',
    summary: 'serve the knowledge base to an assistant over stdio (Model Context Protocol)',
    load: async () => (await import('./mcp.ts')).mcp,
  },
  {
    name: 'check-citations',
    summary: 'check every quote and citation of a text against the knowledge base',
    load: async () => (await import('./check-citations.ts')).checkCitations,
  },
  {
    name: 'review',
    summary: 'accept, correct or reject candidates; keeps what you decide in decisions.yaml',
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'verify',
    summary: 'prove every quote against the bytes of its source, and every file by its hash',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'check',
    summary:
      'say whether a knowledge base may be published: errors, warnings, names, quotes, weak rules; damaged files are for verify',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'diff',
    summary: 'compare two knowledge bases: records added, reworded, merged, lost, moved; what became overdue',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'init',
    summary: 'write what GitHub or GitLab needs to build, check and publish on every change',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'serve',
    summary: 'show the site on this machine and build again when a document changes',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'eval',
    summary: 'compare the records with gold files',
    load: async () => (await import('./eval.ts')).evaluate,
  },
  {
    name: 'explain',
    summary: 'say what a code in a message or in a record means, and what to do',
    load: async () => (await import('./explain.ts')).explain,
  },
]
