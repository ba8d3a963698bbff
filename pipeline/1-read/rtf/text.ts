import { decodePage, pageOfCharset } from './code-page.ts'
import { placeIn, type Rtf } from './document.ts'

/** Takes bytes of text; they are decoded once something else comes, since a character may be several. */
export function takeBytes(rtf: Rtf, bytes: string): void {
  const skipped = Math.min(rtf.skip, bytes.length)
  rtf.skip -= skipped
  rtf.bytes += bytes.slice(skipped)
}

/** Decodes the bytes that wait. */
export function flushBytes(rtf: Rtf): void {
  if (rtf.bytes === '') return
  const text = decodePage(rtf.bytes, rtf.fonts.get(rtf.state.font) ?? rtf.state.page)
  rtf.bytes = ''
  takeText(rtf, text)
}

/** Takes text to where the group it stands in writes. */
export function takeText(rtf: Rtf, text: string): void {
  const { state } = rtf
  takers[state.destination]?.(rtf, text)
}

const takers: Readonly<Partial<Record<Rtf['state']['destination'], (rtf: Rtf, text: string) => void>>> = {
  text: say,
  note: say,
  box: say,
  top: say,
  bottom: say,
  marker: (rtf, text) => rtf.sink.mark(text),
  instruction: (rtf, text) => {
    const { field } = rtf.state
    if (field && field.instruction.length < 4096) field.instruction += text
  },
  property: (rtf, text) => {
    const { property } = rtf.state
    rtf.properties.set(property, ((rtf.properties.get(property) ?? '') + text).slice(0, 4096))
  },
  styles: nameStyle,
}

function say(rtf: Rtf, text: string): void {
  const { strong, emphasis, struck, raised, hidden, deleted, size, field } = rtf.state
  if (hidden) rtf.remarks.note('hidden-text', placeIn(rtf))
  else if (deleted) rtf.remarks.note('tracked-deletion', placeIn(rtf))
  else rtf.sink.say({ text, strong, emphasis, struck, raised, size, url: addressOf(field?.instruction) })
}

function addressOf(instruction: string | undefined): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]+)"|(\S+))/iu.exec(instruction ?? '') ?? []
  return quoted ?? bare
}

/** A style's name ends with a semicolon; the built-in ones are English in files of every language. */
function nameStyle(rtf: Rtf, text: string): void {
  rtf.styleName += text
  if (!text.includes(';')) return
  const name = rtf.styleName.replace(/;.*$/su, '').trim()
  rtf.styleName = ''
  const level = /^heading ([1-9])$/iu.exec(name)?.[1]
  if (level) rtf.headings.set(rtf.state.style, Math.min(Number(level), 6))
  else if (/^title$/iu.test(name)) rtf.headings.set(rtf.state.style, 1)
}

/** A font says which code page its text is in. */
export function setCharset(rtf: Rtf, charset: number): void {
  const page = pageOfCharset(charset)
  if (rtf.state.destination === 'fonts' && page !== undefined) rtf.fonts.set(rtf.state.font, page)
}
