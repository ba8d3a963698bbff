import { invoke, named, pdfiumLibrary, withAscii } from '../pipeline/1-read/pdf/pdfium-library.ts'

/** The least that a caller of pdfium does: each glyph's code, box and size, without words, fonts, tags, links or lines. */
export async function glyphLoop(bytes: Uint8Array): Promise<number> {
  const library = await pdfiumLibrary()
  const { call, scratch } = library
  const [unicode, boxOf, sizeOf] = [
    named(call, 'FPDFText_GetUnicode'),
    named(call, 'FPDFText_GetLooseCharBox'),
    named(call, 'FPDFText_GetFontSize'),
  ]
  const data = invoke(call, 'malloc', bytes.length)
  library.bytes().set(bytes, data)
  const doc = withAscii(library, '', (password) =>
    invoke(call, 'FPDF_LoadMemDocument', data, bytes.length, password),
  )
  const glyphs: unknown[] = []
  for (let index = 0; index < invoke(call, 'FPDF_GetPageCount', doc); index++) {
    const page = invoke(call, 'FPDF_LoadPage', doc, index)
    const text = invoke(call, 'FPDFText_LoadPage', page)
    const count = invoke(call, 'FPDFText_CountChars', text)
    for (let i = 0; i < count; i++) {
      boxOf(text, i, scratch)
      const box = library.floats().slice(scratch >> 2, (scratch >> 2) + 4)
      glyphs.push({ code: unicode(text, i), size: sizeOf(text, i), box })
    }
    invoke(call, 'FPDFText_ClosePage', text)
    invoke(call, 'FPDF_ClosePage', page)
  }
  invoke(call, 'FPDF_CloseDocument', doc)
  invoke(call, 'free', data)
  return glyphs.length
}
