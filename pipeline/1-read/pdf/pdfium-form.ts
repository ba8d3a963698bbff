import { invoke, type Library, wideText } from './pdfium-library.ts'

/** Runs `use` with a handle to the form of a document; 0 where it has none. */
export function withForm<T>(library: Library, doc: number, use: (form: number) => T): T {
  const { call } = library
  if (invoke(call, 'FPDF_GetFormType', doc) === 0) return use(0)
  const held = invoke(call, 'PDFiumExt_OpenFormFillInfo')
  const form = invoke(call, 'PDFiumExt_InitFormFillEnvironment', doc, held)
  const made = use(form)
  if (form) invoke(call, 'PDFiumExt_ExitFormFillEnvironment', form)
  invoke(call, 'PDFiumExt_CloseFormFillInfo', held)
  return made
}

const mostFiles = 1000

/** The names of the files inside a document. */
export function filesIn(library: Library, doc: number): string[] {
  const { call } = library
  const count = Math.min(mostFiles, invoke(call, 'FPDFDoc_GetAttachmentCount', doc))
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const file = invoke(call, 'FPDFDoc_GetAttachment', doc, at)
    return file ? nameOfFile(library, file) : ''
  })
}

export function nameOfFile(library: Library, file: number): string {
  return wideText(library, (buffer, size) =>
    invoke(library.call, 'FPDFAttachment_GetName', file, buffer, size),
  )
}
