import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Section } from '../../model/section.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { says } from '../../text/phrase-keys.ts'
import { remember } from '../../text/remember.ts'
import { sectionsAround } from '../sections-around.ts'
import { ruleFor } from './told-rules.ts'

/** Cases that sentences tell: the places that they name where their words, or the heading above, say that these are cases. */
export function toldCases(doc: SegmentedDoc): readonly Sighting[] {
  let following = -1
  return doc.sentences.flatMap((sentence) => {
    const block = doc.blocks[sentence.block]
    const section = doc.sections[sentence.section]
    if (!block || !section) return []
    const text = textAt(doc.text, sentence.span)
    const around = sectionsAround(doc, section)
    const among = around.some(({ role }) => role === 'case-studies')
    const rule = ruleFor(text, doc, among && (block.kind === 'heading' || !isTold(around, doc)), block.kind)
    const mentions = () => findCountries(text, doc.lexicon.lists['countries'] ?? {}, doc.lexicon)
    if (!rule && says(doc.lexicon, 'cases', 'follow', text) && mentions().length === 0)
      following = sentence.section
    const follows = !rule && following === sentence.section && block.kind !== 'row'
    const fired = rule ?? (follows ? toldOne : null)
    if (!fired) return []
    return (follows ? opening(text, mentions()) : mentions()).map(
      (mention): Sighting => ({
        type: 'case-study',
        spans: [block.kind === 'row' ? block.span : withHead(doc.text, sentence.span, block.span)],
        fields: {
          subject: text.slice(mention.span[0], mention.span[1]),
          country: mention.code,
          status: statusOf(text, doc, section.role),
        },
        rule: `case-study/${fired.rule}`,
        confidence: fired.confidence,
      }),
    )
  })
}

const headed = new WeakMap<Section, boolean>()

/** Whether a heading among the cases names the place of one: other places below it are no cases of their own. */
function isTold(around: readonly Section[], doc: SegmentedDoc): boolean {
  return around.some((section) =>
    remember(
      headed,
      section,
      () =>
        section.kind === 'heading' &&
        section.title !== doc.title &&
        findCountries(section.title, doc.lexicon.lists['countries'] ?? {}, doc.lexicon).length > 0,
    ),
  )
}

const toldOne = { rule: 'told', confidence: 0.7 }

/** Below "We looked at three cases." the country with which a sentence begins: "In Niger, …", "Albania shows …". */
function opening<M extends { readonly span: Span }>(text: string, mentions: readonly M[]): readonly M[] {
  const [first] = mentions
  return first && /^(?:\p{L}{1,3}\s)?$/u.test(text.slice(0, first.span[0])) ? [first] : []
}

type Status = 'examined' | 'proposed' | 'planned'

/** In programmes cases are planned; "could include" proposes them; elsewhere they were examined. */
function statusOf(text: string, doc: SegmentedDoc, role: string): Status {
  if (says(doc.lexicon, 'cases', 'proposed', text)) return 'proposed'
  const ahead =
    doc.genre === 'agenda' ||
    doc.genre === 'mandate' ||
    role === 'programme' ||
    (doc.genre === 'slides' && says(doc.lexicon, 'cases', 'case', text))
  return ahead || says(doc.lexicon, 'cases', 'planned', text) ? 'planned' : 'examined'
}

/** A sentence behind a run-in head ("Public health: The platform …") is quoted with it. */
function withHead(text: string, sentence: Span, block: Span): Span {
  return /^[^.!?:]{1,60}:\s*$/u.test(text.slice(block[0], sentence[0])) ? [block[0], sentence[1]] : sentence
}
