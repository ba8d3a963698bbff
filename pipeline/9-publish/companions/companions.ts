import type { Base } from '../../model/base.ts'
import type { OutFile } from '../../model/out-file.ts'
import { feeds } from './feeds.ts'
import { llmsText } from './llms-text.ts'

/** Files beside the pages of the site for programs, beside the twins of its record pages: feeds, and what assistants look for. */
export function* companions(base: Base, baseUrl: string | null): Generator<OutFile> {
  yield* feeds(base, baseUrl)
  yield { path: 'site/llms.txt', content: llmsText(base, baseUrl) }
}
