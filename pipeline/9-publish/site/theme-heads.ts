import type { Head } from './matrix.tsx'
import { themePath } from './thing-paths.ts'
import { themeLabel, type View } from './view.ts'

/** The themes of the base as heads of rows. */
export function themeHeads(view: View): readonly Head[] {
  return [...view.library.ofTheme.keys()].map((id) => ({
    key: id,
    words: themeLabel(view, id),
    href: view.href(themePath(id)),
  }))
}
