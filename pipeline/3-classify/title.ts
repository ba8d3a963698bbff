import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { isOneOfMany } from './title-blocks.ts'
import { isTitleLike, withoutLabel } from './title-edges.ts'
import { front, printedIn } from './title-lines.ts'
import { withRunOn } from './title-run-on.ts'
import { barred, titleScore } from './title-score.ts'
import { undated } from './undated.ts'

/** What the document is called, and where that is printed; its file's name where nothing is. */
export function titleOf(
  doc: CleanDoc,
  lexicon: Lexicon,
): { readonly title: string; readonly span: Span | null } {
  const hint = doc.hints.title ? foldSpace(doc.hints.title) : null
  const isPage = doc.format === 'html' && doc.hints.isFronted === true
  const candidates = front(doc, lexicon)
    .flatMap((block) => printedIn(doc, block, lexicon).map((span) => ({ block, span })))
    .map(({ block, span }, index) => ({
      span,
      slide: block.place.slide,
      score: titleScore(doc, { block, span, index, hint }, lexicon),
      isHeading: block.kind === 'heading',
      heading: block.kind === 'heading' && !isOneOfMany(doc, block) && (!isPage || block.level === 1),
    }))
  const best = onFirstSlide(candidates).reduce<(typeof candidates)[number] | null>(
    (a, b) => (a && a.score >= b.score ? a : b),
    null,
  )
  const given = doc.format === 'markdown' || (hint !== null && isTitleLike(hint, lexicon))
  // What front matter calls a page that has no heading at its top is its title, however bold its first line is.
  const headed = candidates.some(({ heading, score }) => heading && score > 0)
  const fronted = (doc.format === 'markdown' || isPage) && !headed
  if (hint && given && (fronted || (best?.score ?? 0) < 3)) return { title: hint, span: null }
  if (best && best.score > (hint ? 0 : barred))
    return undated(doc.text, withoutLabel(doc.text, withRunOn(doc, best.span, lexicon), lexicon), lexicon)
  return { title: hint ?? nameOf(doc.path), span: null }
}

/** Those on the slide that a deck begins with, where a heading among them may be the title: however large that of the next one is. */
function onFirstSlide<Candidate extends { slide: number | undefined; score: number; isHeading: boolean }>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const first = candidates.filter(({ slide }) => slide !== undefined && slide === candidates[0]?.slide)
  return first.some(({ isHeading, score }) => isHeading && score > 0) ? first : candidates
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/u, '')
    .replace(/[-_]+/gu, ' ')
}
