import { markdown } from '../../../pipeline/1-read/markdown.ts'
import { listener, sourceOf } from '../../documents.ts'

/** What the reader makes of a text, and what it says about it. */
export async function read(content: string) {
  const { report, messages } = listener()
  const reading = await markdown(sourceOf(content, 'a.md'), report)
  return {
    tree: reading?.tree ?? { type: 'root' as const, children: [] },
    hints: reading?.hints ?? {},
    messages,
  }
}
