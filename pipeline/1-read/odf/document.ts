import type { Hints } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Place } from '../../model/place.ts'
import { hintsOf, wordsOf } from '../office/core-hints.ts'
import { type Element, elementAt, elementsBelow, textBelow } from '../office/element.ts'
import { type Flow, newFlow } from '../office/flow.ts'
import { openPackage, type Package } from '../office/package.ts'
import { newRemarks, type Remarks } from '../office/remarks.ts'
import type { Part } from '../office/xml.ts'
import { newStyles, type Styles } from './styles.ts'

/** An OpenDocument file while it is being read. */
export interface Odf {
  readonly styles: Styles
  readonly flow: Flow
  readonly remarks: Remarks
  /** Notes that the text points at, in the order it does. */
  readonly notes: { readonly element: Element; readonly place: Place }[]
  /** List style -> how far each level has counted. */
  readonly counts: Map<string, number[]>
  /** The place of what is being read. */
  place(): Place
  /** Goes on to the next paragraph. */
  step(): void
}

/** An open file: its text still unread; null after a message where it cannot be read at all. */
export interface OpenFile {
  readonly content: Part
  readonly odf: Odf
  readonly hints: Hints
  /** Where headers, footers and general styles are. */
  readonly styleRoot: Element | undefined
}

/** Opens an OpenDocument file. `place` gives the place of the nth paragraph, counting from 1. */
export async function openOdf(
  bytes: Uint8Array,
  place: (paragraph: number) => Place,
  report: Report,
): Promise<OpenFile | null> {
  const office = await openPackage(bytes, report)
  if (!office || (await isEncrypted(office, report))) return null
  const content = await office.part('content.xml')
  if (!content) {
    report(
      'error',
      'part-missing',
      'Unexpected document without "content.xml", expected its text there; save it again from its program',
    )
    return null
  }
  const styleRoot = await office.root('styles.xml')
  const styles = newStyles()
  styles.learn(elementAt(styleRoot, 'styles'))
  styles.learn(elementAt(styleRoot, 'automatic-styles'))
  let paragraph = 0
  const odf: Odf = {
    styles,
    flow: newFlow(report),
    remarks: newRemarks(report),
    notes: [],
    counts: new Map(),
    place: () => place(Math.max(paragraph, 1)),
    step: () => {
      paragraph++
    },
  }
  return { content, odf, styleRoot, hints: metaHints(elementAt(await office.root('meta.xml'), 'meta')) }
}

async function isEncrypted(office: Package, report: Report): Promise<boolean> {
  const manifest = await office.root('META-INF/manifest.xml')
  if (elementsBelow(manifest, 'encryption-data').length === 0) return false
  report(
    'error',
    'encrypted',
    'Unexpected password, expected a document that anybody can open; save it without one',
  )
  return true
}

function metaHints(meta: Element | undefined): Hints {
  return hintsOf({
    title: wordsOf(meta, 'title'),
    authors: wordsOf(meta, 'initial-creator') || wordsOf(meta, 'creator'),
    date: wordsOf(meta, 'creation-date') || wordsOf(meta, 'date'),
    language: wordsOf(meta, 'language'),
    description: wordsOf(meta, 'description') || wordsOf(meta, 'subject'),
    keywords: elementsBelow(meta, 'keyword').map(textBelow).join(';'),
  })
}
