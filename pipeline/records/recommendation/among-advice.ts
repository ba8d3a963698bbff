import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { withoutArticle } from '../../text/grammar.ts'
import { says } from '../../text/phrase-keys.ts'
import { remember } from '../../text/remember.ts'
import { isImperative, isVerb, withoutRunIn } from '../../text/sentence-form.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'

const advising = new WeakMap<SegmentedDoc, ReadonlySet<number>>()

/**
 * Whether an item gives advice because its list does: most of its neighbours tell to do something, and it may as well, for
 * its first word is also a verb ("Link the piers"), or it names what to do without a verb ("Yearly visits to the piers").
 */
export function isAmongAdvice({ text, blockIndex }: Statement, doc: SegmentedDoc): boolean {
  if (!remember(advising, doc, () => advisingItems(doc)).has(blockIndex)) return false
  const words = text.split(' ')
  const [first = '', next = ''] = words
  if (isVerb(first, doc.lexicon)) return !says(doc.lexicon, 'verbs', 'after-noun', next)
  // "Copy a map": no noun stands right before an article.
  const rest = words.slice(1).join(' ')
  const acts = withoutArticle(rest, doc.lexicon) !== rest
  return acts || (words.length >= shortest && !says(doc.lexicon, 'verbs', 'finite', text))
}

/** Fewer words without a verb name a thing, not what to do. */
const shortest = 6

/** Fewer items that tell to do something are no habit of a list. */
const fewest = 2

function advisingItems(doc: SegmentedDoc): ReadonlySet<number> {
  const lists: Statement[][] = []
  let last: Statement | undefined
  for (const statement of statementsOf(doc)) {
    if (statement.block.kind !== 'item' || !statement.first) continue
    if (last && isNext(last, statement)) lists.at(-1)?.push(statement)
    else lists.push([statement])
    last = statement
  }
  const told = lists.filter((items) => {
    const count = items.filter(({ text }) => isImperative(withoutRunIn(text), doc.lexicon)).length
    return count >= fewest && count * 2 > items.length
  })
  return new Set(told.flat().map(({ blockIndex }) => blockIndex))
}

function isNext(above: Statement, below: Statement): boolean {
  return (
    above.blockIndex + 1 === below.blockIndex &&
    above.block.level === below.block.level &&
    above.section === below.section
  )
}

/** Whether a sentence tells to do something, and asks for more than a thought: "Imagine a harbour without lamps." */
export function tellsToDo(text: string, lexicon: Lexicon): boolean {
  return isImperative(text, lexicon) && !says(lexicon, 'verbs', 'rhetorical', text)
}
