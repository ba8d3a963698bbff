import { boldByName, type Font } from './engine.ts'
import { invoke, type Library, named, narrowText } from './pdfium-library.ts'

const filledAndStroked = 2
const plain: Font = { name: '', bold: false, italic: false }

/** Fonts of text objects; good for one page, as the library may reuse addresses after that. */
export function pdfiumFonts(library: Library): (object: number) => Font {
  const { call } = library
  const addressOf = named(call, 'FPDFTextObj_GetFont')
  const modeOf = named(call, 'FPDFTextObj_GetTextRenderMode')
  const known = new Map<number, Font>()
  return (object) => {
    if (!object) return plain
    const address = addressOf(object)
    const stroked = modeOf(object) === filledAndStroked
    const key = stroked ? -address - 1 : address
    const found = known.get(key) ?? fontAt(library, address, stroked)
    known.set(key, found)
    return found
  }
}

function fontAt(library: Library, address: number, stroked: boolean): Font {
  const printed = address
    ? narrowText(library, (buffer, size) =>
        invoke(library.call, 'FPDFFont_GetBaseFontName', address, buffer, size),
      )
    : ''
  const name = printed.replace(/^[A-Z]{6}\+/, '')
  return { name, bold: stroked || boldByName(name), italic: /italic|oblique/i.test(name) }
}
