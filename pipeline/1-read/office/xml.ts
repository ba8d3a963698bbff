import { SaxesParser } from 'saxes'
import type { Report } from '../../model/message.ts'
import { chunksOf } from './chunks.ts'
import type { Element } from './element.ts'
import {
  closed,
  finish,
  newWalk,
  opened,
  said,
  trouble,
  type Visit,
  type Wanted,
  xmlLimits,
} from './xml-walk.ts'

/** A file inside an office document. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Walks through XML without holding more than one wanted element at a time. Elements inside a wanted element belong to
 * it and are not visited. Damaged XML gives what can be made of it, with a message. A DOCTYPE and the entities it
 * declares are never looked at.
 */
export function eachElement(part: Part, wanted: Wanted, visit: Visit, report: Report): void {
  const walk = newWalk(wanted, visit)
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  parser.on('error', (error) => {
    trouble(walk, 'xml-damaged', error.message)
    // Characters that XML forbids cost nothing; tags that close nothing are looked for among all that are open.
    if (!/character/u.test(error.message) && ++walk.errors > xmlLimits.errors) walk.stopped = true
  })
  parser.on('doctype', () => trouble(walk, 'xml-doctype', 'a document type; it was not looked at'))
  parser.on('opentag', (tag) => opened(walk, tag.name, tag.attributes))
  parser.on('closetag', () => closed(walk))
  parser.on('text', (text) => said(walk, text))
  parser.on('cdata', (text) => said(walk, text))
  for (const chunk of chunksOf(part.bytes)) {
    if (walk.stopped) break
    parser.write(chunk)
  }
  if (!walk.stopped) parser.close()
  finish(walk)
  for (const [rule, reason] of walk.troubles) {
    report(
      'warning',
      rule,
      `Unexpected XML in "${part.name}" (${reason}), expected none such; the rest was read as far as possible`,
    )
  }
}

/** The outermost element of a part, whole; undefined where there is none. */
export function rootElement(part: Part, report: Report): Element | undefined {
  let root: Element | undefined
  const keep: Visit = (element) => {
    root = element
    return false
  }
  eachElement(part, (_, above) => above.length === 0, keep, report)
  return root
}
