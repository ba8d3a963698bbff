import { addTags } from './write-tags.ts'

/** Words on a page: left and base line in points from the top left corner. */
export interface Print {
  readonly at: readonly [left: number, base: number]
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
  /** Quarters clockwise by which the line is turned about its beginning. */
  readonly turn?: number
  /** The structure elements around it, the outermost first: "TR 2" is another row than "TR 1". */
  readonly tags?: readonly string[]
}

export interface PrintedPage {
  readonly prints: readonly Print[]
  /** Drawn lines and boxes: left, top, right, bottom. */
  readonly rules?: readonly (readonly [number, number, number, number])[]
  readonly links?: readonly {
    readonly box: readonly [number, number, number, number]
    readonly url: string
  }[]
  readonly image?: boolean
  /** What else lies over it, from its subtype on: "/FreeText/Contents(Words)". Those of subtype Widget are the fields of a form. */
  readonly over?: readonly {
    readonly box: readonly [number, number, number, number]
    readonly says: string
  }[]
}

export interface PrintedFile {
  readonly pages: readonly PrintedPage[]
  readonly title?: string
  readonly date?: string
  /** Roman labels for this many pages at the start. */
  readonly romanPages?: number
  readonly outline?: readonly string[]
  readonly encrypted?: boolean
  /** Names of files inside. */
  readonly files?: readonly string[]
}

const width = 600
const height = 800

/** A small PDF of US-ASCII text in Helvetica, as plain as the format allows. */
export function writePdf(file: PrintedFile): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const places: { page: number; prints: readonly Print[] }[] = []
  add('') // 1: catalog
  add('') // 2: pages
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>')
  add(
    stream('<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', '\x7f'),
  )
  const fields: number[] = []
  const pages = file.pages.map((page, i) => {
    const over = (page.over ?? []).map(({ box, says }) => {
      const made = add(`<</Type/Annot/Rect[${rectangle(box)}]/Subtype${says}>>`)
      if (says.startsWith('/Widget')) fields.push(made)
      return made
    })
    const links = (page.links ?? []).map(({ box, url }) =>
      add(`<</Type/Annot/Subtype/Link/Rect[${rectangle(box)}]/A<</S/URI/URI(${escaped(url)})>>>>`),
    )
    const content = add(stream('<<', contentOf(page)))
    places.push({ page: objects.length + 1, prints: page.prints })
    return add(
      `<</Type/Page/Parent 2 0 R/StructParents ${i}/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>/XObject<</I 5 0 R>>>>` +
        `/Contents ${content} 0 R/Annots[${references([...links, ...over])}]>>`,
    )
  })
  objects[1] = `<</Type/Pages/Count ${pages.length}/Kids[${references(pages)}]>>`
  const extra: string[] = []
  if (fields.length > 0) extra.push(`/AcroForm<</Fields[${references(fields)}]/DA(/F1 10 Tf)>>`)
  if (file.files) extra.push(`/Names<</EmbeddedFiles<</Names[${file.files.map(fileInside).join('')}]>>>>`)
  if (file.romanPages) extra.push(`/PageLabels<</Nums[0<</S/r>>${file.romanPages}<</S/D>>]>>`)
  if (file.outline) extra.push(`/Outlines ${addOutline(add, objects, file.outline)} 0 R`)
  if (file.pages.some((page) => page.prints.some((print) => print.tags)))
    extra.push(`/MarkInfo<</Marked true>>/StructTreeRoot ${addTags(add, objects, places)} 0 R`)
  objects[0] = `<</Type/Catalog/Pages 2 0 R${extra.join('')}>>`
  const info = add(
    `<<${file.title ? `/Title(${escaped(file.title)})` : ''}${file.date ? `/CreationDate(${file.date})` : ''}>>`,
  )
  const lock = file.encrypted
    ? `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`
    : ''
  return bytesOf(objects, `/Root 1 0 R/Info ${info} 0 R${lock}`)
}

function rectangle([left, top, right, bottom]: readonly [number, number, number, number]): string {
  return `${left} ${height - bottom} ${right} ${height - top}`
}

function references(objects: readonly number[]): string {
  return objects.map((object) => `${object} 0 R`).join(' ')
}

function fileInside(name: string): string {
  return `(${name})<</Type/Filespec/F(${name})>>`
}

function addOutline(add: (body: string) => number, objects: string[], titles: readonly string[]): number {
  const root = add('')
  const items = titles.map(() => add(''))
  titles.forEach((title, i) => {
    const next = items[i + 1] ? `/Next ${items[i + 1]} 0 R` : ''
    objects[(items[i] ?? 1) - 1] = `<</Title(${escaped(title)})/Parent ${root} 0 R${next}>>`
  })
  objects[root - 1] =
    `<</Type/Outlines/First ${items[0]} 0 R/Last ${items.at(-1)} 0 R/Count ${items.length}>>`
  return root
}

function contentOf(page: PrintedPage): string {
  const prints = page.prints.map(({ at, text, size = 10, bold, turn = 0, tags }, id) => {
    const [along, up] = [Math.cos, Math.sin].map((side) => side((-turn * Math.PI) / 2).toFixed(4))
    const set = turn === 0 ? '' : `${along} ${up} ${-Number(up)} ${along} `
    const from = `${set}${at[0]} ${height - at[1]} ${turn === 0 ? 'Td' : 'Tm'}`
    const [open, close] = tags ? [`/P<</MCID ${id}>>BDC `, ' EMC'] : ['', '']
    return `${open}BT /${bold ? 'F2' : 'F1'} ${size} Tf ${from} (${escaped(text)}) Tj ET${close}`
  })
  const rules = (page.rules ?? []).map(
    ([left, top, right, bottom]) => `${left} ${height - bottom} ${right - left} ${bottom - top} re f`,
  )
  return [...rules, ...(page.image ? ['q 50 0 0 50 100 100 cm /I Do Q'] : []), ...prints].join('\n')
}

function stream(head: string, body: string): string {
  return `${head}/Length ${body.length}>>\nstream\n${body}\nendstream`
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&')
}

function bytesOf(objects: readonly string[], trailer: string): Uint8Array {
  let out = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const offset = out.length
    out += `${i + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = out.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(out, (letter) => letter.charCodeAt(0))
}
