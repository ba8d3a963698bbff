import type { SegmentedDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { namesNoteTaker } from '../text/note-taker.ts'
import { says } from '../text/phrase-keys.ts'
import { remember } from '../text/remember.ts'

const made = new WeakMap<SegmentedDoc, boolean>()

/** Whether a document records a meeting: its title, its first lines or a heading say so, or a line says who took notes. */
export function isMinutes(doc: SegmentedDoc): boolean {
  return remember(made, doc, () => {
    const fronts = doc.blocks
      .slice(0, 4)
      .flatMap(({ lines }) => lines)
      .map((line) => textAt(doc.text, line))
    const headings = doc.sections.filter(({ kind }) => kind === 'heading').map(({ title }) => title)
    const told = [doc.title, ...fronts, ...headings]
      .filter((words) => words.length < 120)
      .some((words) => says(doc.lexicon, 'commitments', 'minutes', words))
    return (
      told ||
      doc.blocks.some(({ lines }) =>
        lines.some((line) => namesNoteTaker(textAt(doc.text, line), doc.lexicon)),
      )
    )
  })
}
