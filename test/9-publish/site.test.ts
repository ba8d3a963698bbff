import { describe, expect, it } from 'vitest'
import { index } from '../../pipeline/8-index/index.ts'
import { sampleBase } from './sample-base.ts'
import { assets, attributes, files, pages, site, text } from './site/sample-site.ts'

/** Where a link leads, as a browser resolves it. */
function target(page: string, href: string): { path: string; anchor: string } {
  const url = new URL(href, `file:///${page.split('/').map(encodeURIComponent).join('/')}`)
  return { path: decodeURIComponent(url.pathname.slice(1)), anchor: decodeURIComponent(url.hash.slice(1)) }
}

describe('the site', () => {
  it('has a page for every record, document and event', () => {
    expect([...text.keys()]).toEqual(
      expect.arrayContaining([
        'site/index.html',
        'site/records/lesson/river-forum-report/vetting-without-an-appeals-body.html',
        'site/documents/river-forum-report.html',
        'site/events/river-forum-2018.html',
        'site/themes/vetting.html',
        'site/countries/sl.html',
        'site/people/mara-okonel.html',
        'site/organisations/lower-valley-institute.html',
        'site/about.html',
      ]),
    )
    expect(new Set(text.keys()).size).toBe(files.length)
  })

  it('lists people with the name that their body has on its page', () => {
    expect(text.get('site/people.html')).toContain('<bdi>Lower Valley Institute</bdi>')
  })

  it('gives its paths names that every file system takes', () => {
    for (const path of text.keys()) expect(path).toMatch(/^[\p{Ll}\p{Lo}\p{N}._/-]+$/u)
  })

  it('carries the index as the script that room 8 made', () => {
    expect(text.get('site/assets/search.js')).toMatch(/^globalThis\.debriefIndex = \{/u)
    expect(text.get('site/assets/page.js')).toBe('page()')
    expect(text.get('site/assets/style.css')).toBe('p {}')
  })

  it('links only to files and places of its own, relative to the page, or to the web', () => {
    for (const { page, html, all } of pages)
      for (const href of [
        ...attributes(html, 'href'),
        ...attributes(html, 'src'),
        ...attributes(html, 'data-search'),
      ]) {
        if (/^https?:/u.test(href)) continue
        expect(href, page).not.toMatch(/^(?:[a-z]+:|\/)/iu)
        const { path, anchor } = target(page, href)
        expect(all.has(path), `${page} -> ${href}`).toBe(true)
        if (anchor !== '' && path !== 'site/index.html')
          expect(attributes(all.get(path) ?? '', 'id'), `${page} -> ${href}`).toContain(anchor)
      }
  })

  it('uses no id twice on a page', () => {
    for (const { page, html } of pages) {
      const ids = attributes(html, 'id')
      expect(ids.length, page).toBe(new Set(ids).size)
    }
  })

  it('builds an empty base into pages that say so', () => {
    const empty = site(
      index({ docs: [], records: [], links: [], themes: [] }, () => {}),
      [],
      assets,
    )
    const home = empty.find(({ path }) => path === 'site/index.html')
    expect(new TextDecoder().decode(home?.content as Uint8Array)).toContain('holds no records yet')
  })

  it('gives the same bytes twice', () => {
    const again = site(
      index(sampleBase, () => {}),
      [],
      assets,
    )
    expect(again).toEqual(files)
  })

  it('shows what the build had to say', () => {
    const told = site(
      index(sampleBase, () => {}),
      [
        {
          severity: 'warning',
          room: 'classify',
          rule: 'no-date',
          reason: 'Unexpected <b>',
          path: 'river-forum-agenda.md',
          place: null,
        },
      ],
      assets,
    )
    const page = told.find(({ path }) => path === 'site/quality.html')
    const html = new TextDecoder().decode(page?.content as Uint8Array)
    expect(html).toContain('Unexpected &lt;b>')
    expect(html).toContain('href="documents/river-forum-agenda.html"')
  })
})
