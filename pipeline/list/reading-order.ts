import { byCodeUnit } from '../text/fold.ts'
import type { Pick } from './pick.ts'

/** What covers most first; then theme by theme, the older before the newer; what sees it otherwise last. */
export function inOrder(picks: readonly Pick[], subthemes: ReadonlyMap<string, number>): readonly Pick[] {
  const [broadest] = [...picks].sort((a, b) => breadth(b, subthemes) - breadth(a, subthemes))
  const themes = [...subthemes.keys()]
  const main = ({ passages }: Pick) =>
    Math.min(
      ...passages.flatMap(({ record }) =>
        record.themes.map((theme) => themes.indexOf(theme)).filter((at) => at >= 0),
      ),
      themes.length,
    )
  const last = (pick: Pick) => Number(pick.meets === 'dissent')
  return [...picks].sort(
    (a, b) =>
      last(a) - last(b) ||
      Number(b === broadest) - Number(a === broadest) ||
      main(a) - main(b) ||
      byCodeUnit(a.candidate.entry.date ?? '~', b.candidate.entry.date ?? '~') ||
      byCodeUnit(a.candidate.entry.id, b.candidate.entry.id),
  )
}

function breadth({ passages }: Pick, subthemes: ReadonlyMap<string, number>): number {
  const themes = new Set(passages.flatMap(({ record }) => record.themes))
  return (
    [...themes].reduce((sum, theme) => sum + (subthemes.get(theme) ?? 0), 0) * (passages[0]?.relevance ?? 0)
  )
}
