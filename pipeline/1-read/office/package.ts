import type { Report } from '../../model/message.ts'
import type { Element } from './element.ts'
import { oleKind } from './ole.ts'
import { type Part, rootElement } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

/** An office document as a bag of named parts. */
export interface Package {
  readonly names: readonly string[]
  has(name: string): boolean
  /** A part; null where it is missing or was refused. */
  part(name: string): Promise<Part | null>
  /** The outermost element of a part, whole; undefined where there is none. */
  root(name: string): Promise<Element | undefined>
}

/** Opens an office document; null with a message where it is encrypted, of an old format, or no document at all. */
export async function openPackage(bytes: Uint8Array, report: Report): Promise<Package | null> {
  const ole = oleKind(bytes)
  if (ole) return refuse(ole, report)
  const zip = await openZip(bytes, report)
  if (!zip) {
    report(
      'error',
      'not-a-zip',
      'Unexpected content, expected an office document, which is a zip; save it again from its program',
    )
    return null
  }
  return packageOf(zip, report)
}

function refuse(ole: 'encrypted' | 'old', report: Report): null {
  if (ole === 'encrypted')
    report(
      'error',
      'encrypted',
      'Unexpected password, expected a document that anybody can open; save it without one',
    )
  else
    report(
      'error',
      'old-office',
      'Unexpected binary office file, expected a zip of XML; save it as DOCX, PPTX or PDF',
    )
  return null
}

function packageOf(zip: Zip, report: Report): Package {
  const part = async (name: string) => {
    const bytes = await zip.part(name)
    return bytes && { name, bytes }
  }
  return {
    names: zip.names,
    has: zip.has,
    part,
    root: async (name) => {
      const found = await part(name)
      return found ? rootElement(found, report) : undefined
    },
  }
}
