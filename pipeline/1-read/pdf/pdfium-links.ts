import type { PdfLink } from './engine.ts'
import { boxAt } from './pdfium-box.ts'
import { invoke, type Library, narrowText } from './pdfium-library.ts'
import type { Projection } from './projection.ts'

const uriAction = 3
const linkLimit = 10000

/** The links of a page that lead to an address. */
export function linksOn(library: Library, doc: number, page: number, project: Projection): PdfLink[] {
  const { call, scratch } = library
  const out: PdfLink[] = []
  const position = scratch + 64
  const handle = scratch + 68
  writeWord(library, position, 0)
  while (out.length < linkLimit && invoke(call, 'FPDFLink_Enumerate', page, position, handle)) {
    const next = readWord(library, position)
    const link = readWord(library, handle)
    const action = invoke(call, 'FPDFLink_GetAction', link)
    if (action && invoke(call, 'FPDFAction_GetType', action) === uriAction) {
      const url = narrowText(library, (buffer, size) =>
        invoke(call, 'FPDFAction_GetURIPath', doc, action, buffer, size),
      )
      if (url && invoke(call, 'FPDFLink_GetAnnotRect', link, scratch)) {
        const [left, top, right, bottom] = boxAt(library)
        out.push({ url, box: project.box(left, top, right, bottom) })
      }
    }
    writeWord(library, position, next)
  }
  return out
}

function readWord(library: Library, address: number): number {
  return new DataView(library.bytes().buffer).getInt32(address, true)
}

function writeWord(library: Library, address: number, value: number): void {
  new DataView(library.bytes().buffer).setInt32(address, value, true)
}
