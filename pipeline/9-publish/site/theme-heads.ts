import { byCodeUnit } from '../../text/fold.ts'
import type { Head } from './matrix.tsx'
import { themePath } from './thing-paths.ts'
import { themeLabel, type View } from './view.ts'

/** The themes of the base as heads of rows, in the order of their labels. */
export function themeHeads(view: View): readonly Head[] {
  return [...view.library.ofTheme.keys()]
    .map((id) => ({ key: id, words: themeLabel(view, id), href: view.href(themePath(id)) }))
    .sort((a, b) => byCodeUnit(a.words, b.words) || byCodeUnit(a.key, b.key))
}
