import { describe, expect, it } from 'vitest'
import { pptx } from '../../pipeline/1-read/pptx.ts'
import { readingOf } from './office/reading.ts'
import { zipOf } from './office/tiny-zip.ts'

const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="x/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`

const space =
  'xmlns:p="p" xmlns:a="a" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const master = `<p:sldMaster ${space}><p:cSld><p:spTree/></p:cSld><p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr></p:bodyStyle></p:txStyles></p:sldMaster>`
const layout = `<p:sldLayout ${space}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="body" idx="7"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="9000000"/></a:xfrm></p:spPr></p:sp></p:spTree></p:cSld></p:sldLayout>`

const para = (text: string, properties = '') => `<a:p>${properties}<a:r><a:t>${text}</a:t></a:r></a:p>`
const shape = (text: string, { type = '', at = '', index = '' } = {}) => {
  const placeholder = type ? `<p:ph type="${type}"${index && ` idx="${index}"`}/>` : ''
  const [x, y] = at.split(',')
  const frame = at ? `<a:xfrm><a:off x="${x}" y="${y}"/></a:xfrm>` : ''
  return `<p:sp><p:nvSpPr><p:cNvPr/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody>${text}</p:txBody></p:sp>`
}

function deckOf(slides: readonly string[], { notes = '', show = '', list = true } = {}): Uint8Array {
  const ids = slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="s${i}"/>`).join('')
  return zipOf([
    ['_rels/.rels', relations(['a', 'officeDocument', 'ppt/presentation.xml'])],
    [
      'ppt/presentation.xml',
      `<p:presentation ${space}><p:sldIdLst>${list ? ids : ''}</p:sldIdLst></p:presentation>`,
    ],
    // The first slide shown is not the first by name.
    [
      'ppt/_rels/presentation.xml.rels',
      relations(...slides.map((_, i) => [`s${i}`, 'slide', `slides/slide${slides.length - i}.xml`] as const)),
    ],
    ...slides.map(
      (tree, i) =>
        [
          `ppt/slides/slide${slides.length - i}.xml`,
          `<p:sld ${space} ${show}><p:cSld><p:spTree>${tree}</p:spTree></p:cSld></p:sld>`,
        ] as const,
    ),
    ...slides.map(
      (_, i) =>
        [
          `ppt/slides/_rels/slide${i + 1}.xml.rels`,
          relations(
            ['l', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
            ['c', 'chart', '../charts/chart1.xml'],
            ...(notes ? [['n', 'notesSlide', '../notesSlides/notes.xml'] as const] : []),
          ),
        ] as const,
    ),
    [
      'ppt/charts/chart1.xml',
      `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><c:tx><c:rich>${para('Budgets by year')}</c:rich></c:tx></c:title></c:chart></c:chartSpace>`,
    ],
    ['ppt/slideLayouts/slideLayout1.xml', layout],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relations(['m', 'slideMaster', '../slideMasters/slideMaster1.xml']),
    ],
    ['ppt/slideMasters/slideMaster1.xml', master],
    [
      'ppt/notesSlides/notes.xml',
      `<p:notes ${space}><p:cSld><p:spTree>${notes}</p:spTree></p:cSld></p:notes>`,
    ],
  ])
}

describe('slides', () => {
  it('come in the order they are shown, the deck title above the others', async () => {
    const { lines, pages, tree } = await readingOf(
      pptx,
      deckOf([shape(para('Deck'), { type: 'ctrTitle' }), shape(para('Aims'), { type: 'title' })]),
    )
    expect(lines).toEqual(['# Deck', '## Aims'])
    expect(pages).toBe(2)
    expect(tree.children[1]?.data).toEqual({ place: { slide: 2, shape: 1 }, slideTitle: true })
  })

  it('are read by name where the deck has lost its list', async () => {
    const { lines, rules } = await readingOf(
      pptx,
      deckOf([shape(para('Last'), { type: 'title' }), shape(para('First'), { type: 'title' })], {
        list: false,
      }),
    )
    expect(lines).toEqual(['## First', '## Last'])
    expect(rules).toEqual(['part-missing'])
  })

  it('are kept when hidden, with a message', async () => {
    const { lines, rules } = await readingOf(
      pptx,
      deckOf([shape(para('Spare'), { type: 'title' })], { show: 'show="0"' }),
    )
    expect(lines).toEqual(['## Spare'])
    expect(rules).toEqual(['hidden-slide'])
  })
})

describe('shapes', () => {
  it('are read row by row, each row from the left, and the title first', async () => {
    const body = [
      shape(para('right'), { at: '5000000,1010000' }),
      shape(para('below'), { at: '0,3000000' }),
      shape(para('left'), { at: '0,1000000' }),
      shape(para('Title'), { type: 'title', at: '0,8000000' }),
    ]
    const { lines, tree } = await readingOf(pptx, deckOf([body.join('')]))
    expect(lines).toEqual(['## Title', 'left', 'right', 'below'])
    expect(tree.children.map((block) => block.data?.place?.shape)).toEqual([1, 2, 3, 4])
  })

  it('stand where the layout puts them if they do not say', async () => {
    const { lines } = await readingOf(
      pptx,
      deckOf([shape(para('by layout'), { type: 'body', index: '7' }) + shape(para('box'), { at: '0,1000' })]),
    )
    expect(lines).toEqual(['box', '• by layout'])
  })

  it('that are charts give their titles', async () => {
    const chart =
      '<p:graphicFrame><p:nvGraphicFramePr/><a:graphic><a:graphicData><c:chart xmlns:c="c" r:id="c"/></a:graphicData></a:graphic></p:graphicFrame>'
    const { lines, rules } = await readingOf(pptx, deckOf([chart]))
    expect(lines).toEqual(['Budgets by year'])
    expect(rules).toEqual(['chart'])
  })

  it('of a group stay together', async () => {
    const group = `<p:grpSp><p:nvGrpSpPr/><p:grpSpPr><a:xfrm><a:off x="0" y="5000000"/></a:xfrm></p:grpSpPr>${shape(para('g2'), { at: '0,900' })}${shape(para('g1'), { at: '0,100' })}</p:grpSp>`
    expect((await readingOf(pptx, deckOf([group + shape(para('above'), { at: '0,400' })]))).lines).toEqual([
      'above',
      'g1',
      'g2',
    ])
  })
})

describe('bullets', () => {
  it.each([
    [
      'come from the master by level',
      para('one') + para('under', '<a:pPr lvl="1"/>'),
      ['• one', '  – under'],
    ],
    [
      'are left out where a paragraph has none',
      para('Reasons', '<a:pPr><a:buNone/></a:pPr>') + para('one'),
      ['Reasons', '• one'],
    ],
    [
      'count where they are numbers',
      ['a', 'b']
        .map((text) => para(text, '<a:pPr><a:buAutoNum type="alphaLcParenR" startAt="3"/></a:pPr>'))
        .join(''),
      ['c) a', 'd) b'],
    ],
  ])('%s', async (_, text, lines) => {
    expect((await readingOf(pptx, deckOf([shape(text, { type: 'body', index: '1' })]))).lines).toEqual(lines)
  })

  it('are not there in a text box', async () => {
    expect((await readingOf(pptx, deckOf([shape(para('plain'))]))).lines).toEqual(['plain'])
  })
})

describe('other parts', () => {
  it('reads tables with their header', async () => {
    const row = (...cells: string[]) =>
      `<a:tr>${cells.map((text) => `<a:tc><a:txBody>${para(text)}</a:txBody></a:tc>`).join('')}</a:tr>`
    const frame = `<p:graphicFrame><p:nvGraphicFramePr/><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow="1"/>${row('Who', 'What')}${row('Ann', 'Opening')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
    expect((await readingOf(pptx, deckOf([frame]))).lines).toEqual(['|= Who | What |', '| Ann | Opening |'])
  })

  it('reads speaker notes after their slide, without the number on the notes page', async () => {
    const notes = shape(para('Say this.'), { type: 'body' }) + shape(para('1'), { type: 'sldNum' })
    const { lines, tree } = await readingOf(
      pptx,
      deckOf([shape(para('Title'), { type: 'title' })], { notes }),
    )
    expect(lines).toEqual(['## Title', 'note: Say this.'])
    expect(tree.children[1]?.data?.place).toEqual({ slide: 1 })
  })

  it('marks footers and numbers as margins', async () => {
    const body =
      shape(para('The Office'), { type: 'ftr', at: '0,10' }) +
      shape(para('3'), { type: 'sldNum', at: '9,10' }) +
      shape(para('text'), { at: '0,900000' })
    expect((await readingOf(pptx, deckOf([body]))).lines).toEqual(['text', 'bottom: The Office', 'bottom: 3'])
  })

  it('reads vertical tabs as line ends', async () => {
    expect((await readingOf(pptx, deckOf([shape(para('one_x000B_two'))]))).lines).toEqual(['one / two'])
  })
})
