import type { Root } from 'mdast'
import type { Report } from '../model/message.ts'
import type { Limits, PdfFailure, PdfFile } from './pdf/engine.ts'
import { hintsOf } from './pdf/hints.ts'
import { reportLeftOut } from './pdf/left-out.ts'
import { pdfParse } from './pdf/pdf-parse.ts'
import { pdfium } from './pdf/pdfium.ts'
import { isCutOff, withNewEnd } from './pdf/rescue.ts'
import { treeOf } from './pdf/tree.ts'
import type { Reader, Reading } from './reader.ts'

const limits: Limits = { pages: 5000, characters: 5_000_000 }

/** Reads a PDF with pdfium, and with pdf-parse where pdfium finds nothing that can be read. */
export const pdf: Reader = async (source, report) => {
  const first = await pdfium(source.bytes, limits)
  if (isEncrypted(first)) return encrypted(report)
  const why = doubts(first)
  if (why === null) {
    if (isCutOff(source.bytes)) cutOff(report)
    return reading(first as PdfFile, 'pdfium', report)
  }
  const second = await pdfParse(source.bytes, limits)
  if (isEncrypted(second)) return encrypted(report)
  if (doubts(second) === null || ('failure' in first && !('failure' in second))) {
    report(
      'info',
      'second-reader',
      `Unexpected PDF in which pdfium found ${why}, read with pdf-parse instead; compare a few pages with the original`,
    )
    return reading(second as PdfFile, 'pdf-parse', report)
  }
  if (!('failure' in first)) return reading(first, 'pdfium', report)
  const rescued = withNewEnd(source.bytes)
  const third = rescued ? await pdfium(rescued, limits) : first
  if (!('failure' in third) && third.pages.length > 0) {
    cutOff(report)
    return reading(third, 'pdfium', report)
  }
  report(
    'error',
    'damaged',
    `Unexpected PDF with ${first.reason}, expected a readable one; ask for a new copy`,
  )
  return empty('pdfium')
}

function isEncrypted(file: PdfFile | PdfFailure): boolean {
  return 'failure' in file && file.failure === 'encrypted'
}

function encrypted(report: Report): Reading {
  report(
    'error',
    'encrypted',
    'Unexpected password, expected an open PDF; save it without one and build again',
  )
  return empty('pdfium')
}

function cutOff(report: Report): void {
  report(
    'warning',
    'cut-off',
    'Unexpected end of the file, expected more; read the pages that are there, ask for a new copy',
  )
}

function empty(reader: string): Reading {
  const tree: Root = { type: 'root', children: [] }
  return { tree, hints: {}, pages: null, reader }
}

/** Why a second opinion is wanted; null where there is none to ask for. */
function doubts(file: PdfFile | PdfFailure): string | null {
  if ('failure' in file) return file.reason
  let letters = 0
  let unknown = 0
  for (const page of file.pages)
    for (const word of page.words) {
      letters += word.text.length
      if (page.hasUnknown && word.text.includes('\uFFFD')) unknown += word.text.split('\uFFFD').length - 1
    }
  if (letters === 0) return 'no words'
  return unknown > letters * 0.3 ? 'mostly letters without a meaning' : null
}

function reading(file: PdfFile, reader: string, report: Report): Reading {
  reportLeftOut(file, limits, report)
  const hints = hintsOf(file.properties, file.language)
  return { ...treeOf(file), hints, pages: file.pageCount, reader }
}
