import type { SegmentedDoc } from '../../model/doc.ts'
import type { Role } from '../../model/section.ts'
import { pointsBack } from '../../text/grammar.ts'
import { says } from '../../text/phrase-keys.ts'
import { asksForNoDeed } from '../../text/role-asked.ts'
import { isFragment, isImperative, isQuestion } from '../../text/sentence-form.ts'
import { leadingTime } from '../../text/times.ts'
import { alsoAnnounced } from '../also-announced.ts'
import { boldClaim } from '../bold-claim.ts'
import type { Fired } from '../fired.ts'
import { isPaper } from '../is-paper.ts'
import type { Statement } from '../statement.ts'
import { isAboutText, isInAside, opensAboutText } from './about-text.ts'
import { isAssertedInText } from './asserted-in-text.ts'
import { countsPeople } from './counted-people.ts'
import { isPlain, saysSo } from './headings.ts'
import { holderOf } from './holder.ts'
import { isProblemInText, tellingParts } from './in-text.ts'
import { isReported } from './reported.ts'

/** Which rule takes a statement of a report for a finding; null where none does. `named`: surnames of those who spoke. */
export function ruleFor(statement: Statement, doc: SegmentedDoc, named: ReadonlySet<string>): Fired | null {
  const { text, role, block, first, section } = statement
  const answers = block.kind === 'item' && asksForNoDeed(statement.leadIn, doc.lexicon)
  if (isQuestion(text) || (isFragment(text) && !answers) || statement.opens || block.kind === 'note')
    return null
  // "9:52 AM: we found the lamps out" is a row of a timeline.
  if (leadingTime(text, doc.lexicon) !== null) return null
  if (role === 'findings' && (statement.explains || isInAside(statement, doc))) return null
  const beside = role === 'recommendations' && (block.kind === 'item' ? first : !isAboutText(text, doc))
  const announced = beside ? alsoAnnounced(statement, doc) : null
  if (announced === 'findings' || announced === 'conclusions') return { rule: 'conclusion', confidence: 0.65 }
  // "Avoid the problems of others": who is told to do something is told of no problem. On a slide "Keep the crews" may be one.
  const told = block.kind === 'item' && !answers && isImperative(text, doc.lexicon)
  if (told && (role !== 'findings' || isPaper(doc))) return null
  if (role === 'findings' && (statement.headed || (block.kind === 'item' && first)))
    return { rule: 'under-heading', confidence: 0.9 }
  if (says(doc.lexicon, 'cues', 'finding-not', text)) return null
  const problem =
    says(doc.lexicon, 'cues', 'finding', text) || says(doc.lexicon, 'cues', 'finding-strong', text)
  const position = says(doc.lexicon, 'cues', 'finding-position', text)
  if (role === 'findings' && (problem || position || (first && section.kind === 'run-in')))
    return { rule: 'under-heading-cue', confidence: 0.8 }
  if (
    role === 'findings' &&
    first &&
    block.kind === 'paragraph' &&
    isPlain(section, doc) &&
    /[.!][”"’')\]]*$/u.test(text) &&
    !opensAboutText(text, doc)
  )
    return { rule: 'paragraph-under-heading', confidence: 0.6 }
  if (role === 'key-messages' && first && block.kind === 'item' && doc.genre !== 'slides')
    return { rule: 'key-message', confidence: 0.6 }
  if (role === 'findings' && holderOf(text, doc.lexicon) !== null)
    return { rule: 'under-heading-holder', confidence: 0.7 }
  if (
    (role === 'findings' || role === 'conclusions') &&
    block.kind === 'paragraph' &&
    /[.!][”"’')\]]*$/u.test(text) &&
    text.split(' ').length >= 4 &&
    !pointsBack(text, doc.lexicon) &&
    saysSo(statement, doc) &&
    !opensAboutText(text, doc)
  )
    return { rule: 'asserted', confidence: 0.6 }
  if (role === 'conclusions' && block.kind === 'item' && first)
    return { rule: 'conclusion', confidence: 0.65 }
  if (role === 'conclusions' && (problem || position) && !isAboutText(text, doc))
    return { rule: 'conclusion-cue', confidence: 0.6 }
  if (isHeadline(statement)) return null
  if (boldClaim(statement, doc) === 'finding') return { rule: 'bold-head', confidence: 0.65 }
  if (anywhere.has(role) && problem && position && holderOf(text, doc.lexicon) !== null)
    return { rule: 'position-on-problem', confidence: 0.55 }
  const here = anywhere.has(role) || (role === 'commitments' && block.kind === 'paragraph')
  if (here && says(doc.lexicon, 'cues', 'finding-strong', text))
    return { rule: 'cue-problem', confidence: 0.6 }
  if (!isPaper(doc)) return null
  if (countsPeople(statement, doc)) return { rule: 'share', confidence: 0.6 }
  if (isReported(statement, doc, named)) return { rule: 'reported', confidence: 0.55 }
  if (isProblemInText(statement, doc)) return { rule: 'problem-in-text', confidence: 0.5 }
  if (isAssertedInText(statement, doc)) return { rule: 'asserted-in-text', confidence: 0.5 }
  return null
}

/** "Trained 200 pilots" tells what was done, not what was found. */
const shortestOnPage = 6

/** A project page tells what it found only below "Results", "The challenge" and the like; all else is what it sets out to do. */
export function ruleOnPage(
  statement: Statement,
  doc: SegmentedDoc,
  named: ReadonlySet<string>,
): Fired | null {
  const { text, role } = statement
  const told = text.split(' ').length >= shortestOnPage && !says(doc.lexicon, 'commitments', 'will', text)
  return role === 'findings' && told && saysSo(statement, doc) ? ruleFor(statement, doc, named) : null
}

/** "Town short of lamps", all of it a link to elsewhere: the news of a page beside what it tells. */
function isHeadline({ block, text }: Statement): boolean {
  const [start, end] = block.span
  const links = block.runs.filter(({ kind }) => kind === 'link')
  const linked = links.reduce((sum, { span }) => sum + span[1] - span[0], 0)
  return linked >= (end - start) * 0.9 && !/[.!?][”"’')\]]*$/u.test(text)
}

/** Parts in which words that leave no doubt report a problem, among advice too. */
const anywhere: ReadonlySet<Role> = new Set<Role>([...tellingParts, 'recommendations'])
