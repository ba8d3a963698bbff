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
      score: titleScore(doc, { block, span, index, hint }, lexicon),
      heading: block.kind === 'heading' && !isOneOfMany(doc, block) && (!isPage || block.level === 1),
    }))
  const best = candidates.reduce<(typeof candidates)[number] | null>(
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

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/u, '')
    .replace(/[-_]+/gu, ' ')
}
