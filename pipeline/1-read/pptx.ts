import type { Report } from '../model/message.ts'
import { coreHints } from './office/core-hints.ts'
import { elementAt, elementsOf } from './office/element.ts'
import { blocksOf, newFlow } from './office/flow.ts'
import { openPackage, type Package } from './office/package.ts'
import { relationsOf, targetOf } from './office/relations.ts'
import { newRemarks } from './office/remarks.ts'
import { designsOf } from './pptx/placeholders.ts'
import { slideBlocks } from './pptx/slide.ts'
import type { Reader } from './reader.ts'

/** Reads PPTX: slides in the order they are shown, titles, bullets, tables and speaker notes. Places are slide and shape. */
export const pptx: Reader = async (source, report) => {
  const office = await openPackage(source.bytes, report)
  if (!office) return { tree: { type: 'root', children: [] }, hints: {}, pages: null, reader: 'saxes' }
  const whole = await relationsOf(office, '')
  const names = await slideNames(office, targetOf(whole, 'officeDocument') ?? 'ppt/presentation.xml', report)
  const flow = newFlow(report)
  const remarks = newRemarks(report)
  const deck = { office, remarks, designOf: designsOf(office) }
  for (const [i, name] of names.entries()) {
    if (!flow.add(await slideBlocks(deck, name, i + 1))) break
  }
  remarks.tell()
  return {
    tree: { type: 'root', children: blocksOf(flow.pieces) },
    hints: await coreHints(office, whole),
    pages: names.length,
    reader: 'saxes',
  }
}

/** By the list in the presentation; by the numbers in their names where it is damaged. */
async function slideNames(office: Package, main: string, report: Report): Promise<string[]> {
  const root = await office.root(main)
  const targets = new Map((await relationsOf(office, main)).map((relation) => [relation.id, relation.target]))
  const listed = elementsOf(elementAt(root, 'sldIdLst'), 'sldId')
    .map(({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? '')
    .filter((name) => office.has(name))
  const found = office.names.filter((name) => /(?:^|\/)slides\/slide\d+\.xml$/iu.test(name))
  if (listed.length > 0 || found.length === 0) return listed
  report(
    'warning',
    'part-missing',
    `Unexpected deck without a list of its slides, expected one in "${main}"; they were read in the order of their names`,
  )
  return found.sort((a, b) => numberIn(a) - numberIn(b) || (a < b ? -1 : 1))
}

function numberIn(name: string): number {
  return Number(/(\d+)\.xml$/iu.exec(name)?.[1] ?? 0)
}
