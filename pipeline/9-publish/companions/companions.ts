import type { Base, OutFile } from '../../model/base.ts'
import { feeds } from './feeds.ts'
import { llmsText } from './llms-text.ts'
import { twins } from './twins.ts'

/** Files beside the pages of the site for programs: a twin of each record page, feeds, and what assistants look for. */
export function* companions(base: Base, baseUrl: string | null): Generator<OutFile> {
  yield* twins(base)
  yield* feeds(base, baseUrl)
  yield { path: 'site/llms.txt', content: llmsText(base, baseUrl) }
}
