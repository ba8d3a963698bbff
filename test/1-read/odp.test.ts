import { describe, expect, it } from 'vitest'
import { odp } from '../../pipeline/1-read/odp.ts'
import { readingOf } from './office/reading.ts'
import { zipOf } from './office/tiny-zip.ts'

const styles =
  '<office:automatic-styles><style:style style:name="off" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style></office:automatic-styles>'

const deckOf = (...pages: readonly string[]) =>
  zipOf([
    [
      'content.xml',
      `<office:document-content>${styles}<office:body><office:presentation>${pages.join('')}</office:presentation></office:body></office:document-content>`,
    ],
  ])

const frame = (text: string, role: string, x: string, y: string) =>
  `<draw:frame presentation:class="${role}" svg:x="${x}" svg:y="${y}"><draw:text-box>${text}</draw:text-box></draw:frame>`
const p = (text: string) => `<text:p>${text}</text:p>`

describe('odp', () => {
  it('reads titles, bullets and notes of each slide', async () => {
    const bullets = `<text:list><text:list-item>${p('one')}<text:list><text:list-item>${p('under')}</text:list-item></text:list></text:list-item></text:list>`
    const notes = `<presentation:notes>${frame(p('Say this.'), 'notes', '1cm', '1cm')}${frame(p('7'), 'page-number', '9cm', '9cm')}</presentation:notes>`
    const page = `<draw:page>${frame(bullets, 'outline', '1cm', '5cm')}${frame(p('Aims'), 'title', '1cm', '1cm')}${notes}</draw:page>`
    const { lines, pages, tree } = await readingOf(odp, deckOf(page))
    expect(lines).toEqual(['## Aims', '• one', '  • under', 'note: Say this.'])
    expect(pages).toBe(1)
    expect(tree.children.map((block) => block.data?.place)).toEqual([
      { slide: 1, shape: 1 },
      { slide: 1, shape: 2 },
      { slide: 1 },
    ])
  })

  it('takes a first slide with a subtitle for the title of the deck', async () => {
    const first = `<draw:page>${frame(p('Deck'), 'title', '1cm', '1cm')}${frame(p('by Ann'), 'subtitle', '1cm', '4cm')}</draw:page>`
    expect(
      (
        await readingOf(
          odp,
          deckOf(first, `<draw:page>${frame(p('Aims'), 'title', '1cm', '1cm')}</draw:page>`),
        )
      ).lines,
    ).toEqual(['# Deck', 'by Ann', '## Aims'])
  })

  it('reads shapes row by row in whatever unit they are placed', async () => {
    const page = `<draw:page>${frame(p('right'), '', '5in', '1in')}${frame(p('below'), '', '0cm', '10cm')}${frame(p('left'), '', '1cm', '2.6cm')}</draw:page>`
    expect((await readingOf(odp, deckOf(page))).lines).toEqual(['left', 'right', 'below'])
  })

  it('keeps hidden slides, with a message', async () => {
    const { lines, rules } = await readingOf(
      odp,
      deckOf(`<draw:page draw:style-name="off">${frame(p('Spare'), 'title', '1cm', '1cm')}</draw:page>`),
    )
    expect(lines).toEqual(['## Spare'])
    expect(rules).toEqual(['hidden-slide'])
  })
})
