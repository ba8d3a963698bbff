import type { Section, SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { says } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'
import { remember } from '../../text/remember.ts'
import type { Fired } from '../fired.ts'
import { sectionsAround } from '../sections-around.ts'
import { countryHeadings } from './country-headings.ts'
import { countryHeads } from './country-heads.ts'
import { exemplaryCases } from './exemplary-cases.ts'
import { labelledCases } from './labelled-cases.ts'
import { narratedCases } from './narrated-cases.ts'
import { openingCases } from './opening-cases.ts'
import { titledCases } from './titled-cases.ts'

type Status = 'examined' | 'proposed' | 'planned'

/** Places that the document examines, proposes or plans as cases; a place that is merely named is none. */
export function findCaseStudies(
  doc: SegmentedDoc,
  _report: Report,
  _found: readonly Sighting[],
): readonly Sighting[] {
  let following = -1
  const told = doc.sentences.flatMap((sentence) => {
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
  const known = new Set(told.map(({ fields }) => fields['country']))
  const unknown = ({ fields }: Sighting) => !known.has(fields['country'])
  const byCountry = [countryHeads, countryHeadings, titledCases].flatMap((find) => {
    const found = find(doc).filter(unknown)
    for (const { fields } of found) known.add(fields['country'])
    return found
  })
  return [
    ...told,
    ...byCountry,
    ...labelledCases(doc),
    ...openingCases(doc).filter(unknown),
    ...exemplaryCases(doc),
    ...narratedCases(doc).filter(unknown),
  ]
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

function ruleFor(text: string, doc: SegmentedDoc, underHeading: boolean, kind: string): Fired | null {
  // "EXAMPLE: In Niger …" tells the case in the words behind it.
  const labelled = kind === 'heading' || (kind === 'paragraph' && /^\p{Lu}[\p{L} ]{2,20}:\s/u.test(text))
  if (labelled && says(doc.lexicon, 'cases', 'case-heading', text))
    return { rule: 'case-heading', confidence: 0.85 }
  if (says(doc.lexicon, 'cases', 'case', withoutTopic(text, doc)))
    return { rule: 'named-as-case', confidence: 0.9 }
  if (underHeading) return { rule: 'under-heading', confidence: 0.8 }
  const example = says(doc.lexicon, 'cases', 'example', text)
  return example && kind === 'item' && doc.genre === 'report'
    ? { rule: 'example-in-list', confidence: 0.6 }
    : null
}

/** "In the case of Niger" names what a sentence speaks of, no case. */
function withoutTopic(text: string, { lexicon }: SegmentedDoc): string {
  return says(lexicon, 'cases', 'case-not', text)
    ? text.replace(patternOf(lexicon, 'cases', 'case-not', 'giu'), ' ')
    : text
}

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
