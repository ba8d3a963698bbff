import { usualLimits } from '../crew/limits.ts'
import type { Command } from './command.ts'

/** How `debrief build` is asked. */
export const buildOptions: Omit<Command, 'run'> = {
  usage:
    'debrief build [corpus] [--out DIR] [--config FILE] [--workers N] [--index lunr|pagefind|sqlite] [--base-url URL] [--as-of DATE] [--previous DIR] [--cache DIR | --no-cache] [--time-limit SECONDS] [--memory-limit MB] [--reporter lines|bar|ndjson|none] [--json]',
  options: {
    out: { type: 'string' },
    config: { type: 'string' },
    workers: { type: 'string' },
    index: { type: 'string' },
    'base-url': { type: 'string' },
    'as-of': { type: 'string' },
    previous: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    'time-limit': { type: 'string' },
    'memory-limit': { type: 'string' },
    reporter: { type: 'string' },
  },
  either: [['no-cache', 'cache']],
  optionHelp: {
    out: 'where to put it (default: out)',
    config:
      'what you add: cues, themes, record types (default: debrief.config.yaml in the corpus or beside it)',
    workers:
      'documents read at once, each in a process of its own (default: one for each 2 MB, at most one a core; 0: in this process, unguarded)',
    index:
      'the engine to search with: lunr (one script, also by double-click), pagefind (from a server), sqlite (command line alone); chosen by size where it is not given',
    'base-url':
      'where the site will stand, such as https://example.org/lessons: gives it a sitemap and whole addresses in feeds and metadata',
    'as-of': 'the day by which commitments are open or overdue (default: the newest date in the corpus)',
    previous: 'an earlier knowledge base whose ids are to last',
    cache: 'where to keep what was read (default: .cache/debrief)',
    'no-cache': 'read everything again and keep nothing',
    'time-limit': `seconds a document may take (default: ${usualLimits.seconds})`,
    'memory-limit': `megabytes a document may take (default: ${usualLimits.megabytes})`,
    reporter: 'how to say how far it is (default: bar on a terminal, lines elsewhere)',
  },
}
