import { describe, expect, it } from 'vitest'
import { index } from '../../pipeline/8-index/index.ts'
import type { Base } from '../../pipeline/model/base.ts'
import type { OutFile } from '../../pipeline/model/out-file.ts'
import { recordPath } from '../../pipeline/text/paths.ts'
import { parseYaml } from '../../pipeline/text/yaml.ts'
import { sampleAcross } from './sample-across.ts'
import { sampleBase } from './sample-base.ts'
import { site as siteFiles } from './site-files.ts'

const site = (...of: Parameters<typeof siteFiles>) => [...siteFiles(...of)]
const assets = { script: 'page()', style: 'p {}' }
const read = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
const siteOf = (base: Base) =>
  site(
    index(base, () => {}),
    [],
    assets,
  )
const textOf = (files: readonly OutFile[]) => new Map(files.map(({ path, content }) => [path, read(content)]))
const files = siteOf(sampleBase)
const text = textOf(files)
const across = textOf(siteOf(sampleAcross))
/** Every page of the base as rooms 1 to 5 leave it, and as room 6 does. */
const pages = [text, across].flatMap((all) =>
  [...all].filter(([path]) => path.endsWith('.html')).map(([page, html]) => ({ page, html, all })),
)

/** Where a link leads, as a browser resolves it. */
function target(page: string, href: string): { path: string; anchor: string } {
  const url = new URL(href, `file:///${page.split('/').map(encodeURIComponent).join('/')}`)
  return { path: decodeURIComponent(url.pathname.slice(1)), anchor: decodeURIComponent(url.hash.slice(1)) }
}

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  )
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

  it('never makes markup of what a document says', () => {
    for (const { page, html } of pages) {
      expect(html, page).not.toMatch(/<b onclick|<img|<script>/iu)
      expect(html, page).not.toMatch(/href="javascript:/iu)
    }
    expect(text.get('site/documents/river-forum-agenda.html')).toContain(
      '<h1 class="named"><bdi>River Forum: agenda</bdi></h1>',
    )
  })

  it('has no inline script, no inline style and no listener in markup', () => {
    for (const { page, html } of pages) {
      expect(html.match(/<script(?![^>]* src=)(?! type="application\/ld\+json">)/gu), page).toBeNull()
      expect(html, page).not.toMatch(/<style/u)
      expect(html, page).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)="[^"]*"[^<]*>/u)
    }
  })

  it('states on every page a policy that lets in nothing but its own files', () => {
    for (const { page, html } of pages) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]
      expect(policy, page).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      expect(policy, page).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
      expect(policy, page).not.toMatch(/unsafe|data:|blob:|https?:|\*/u)
    }
  })

  it('uses no id twice on a page', () => {
    for (const { page, html } of pages) {
      const ids = attributes(html, 'id')
      expect(ids.length, page).toBe(new Set(ids).size)
    }
  })

  it('shows the quote marked in the text around it, and how it was found', () => {
    const page = text.get('site/records/lesson/river-forum-report/vetting-without-an-appeals-body.html')
    expect(page).toContain('<mark>Vetting without an appeals body lost public trust within a year.</mark>')
    expect(page).toContain('Three lessons came up in every group.')
    expect(page).toContain('Equipment that arrives before training is sold within months.')
    expect(page).toContain('Quote verified')
    expect(page).toContain('Lesson: under heading')
    expect(page).toContain('p. 2')
  })

  it('does not call a quote verified that the text does not have at its place', () => {
    const records = sampleBase.records.map((record) =>
      record.id.endsWith('equipment-before-training')
        ? {
            ...record,
            evidence: record.evidence.map((evidence) => ({ ...evidence, quote: 'Something else.' })),
          }
        : record,
    )
    const changed = site(
      index({ ...sampleBase, records }, () => {}),
      [],
      assets,
    )
    const page = changed.find(({ path }) => path.endsWith('equipment-before-training.html'))
    expect(new TextDecoder().decode(page?.content as Uint8Array)).not.toContain('Quote verified')
  })

  it('shows an event with its days in order, groups under their session, and who spoke', () => {
    const page = text.get('site/events/river-forum-2018.html') ?? ''
    const places = [
      'Day 1, 5 June 2018',
      '09:30–11:00',
      'Group A: Complaints',
      'Day 2, 6 June 2018',
      'Mara Okonel',
    ].map((words) => page.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(page).toContain('5–6 June 2018')
  })

  it('keeps words that turn the direction of writing to themselves', () => {
    for (const { page, html } of pages)
      for (const match of html.matchAll(/\u202e/gu)) {
        const opened = html
          .slice(0, match.index)
          .match(/<(?:bdi|[a-z0-9]+[^>]* dir="auto")[^>]*>(?![\s\S]*<\/(?:bdi|p)>)/u)
        expect(opened, page).not.toBeNull()
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

  it('shows what recurs with its wordings side by side, and leaves out records that are gone', () => {
    const page = across.get('site/recurrences.html') ?? ''
    expect(page).toContain('first observed, later asked for')
    expect(page).toContain('2018–2020')
    expect(page.match(/<ol class="wordings">.*?<\/ol>/su)?.[0].match(/<li>/gu)).toHaveLength(2)
  })

  it('shows what became of a commitment, in whose words', () => {
    const page = across.get('site/commitments.html') ?? ''
    expect(page).toContain(
      'as of 15 January 2020, the date of the newest document, <a href="documents/brief_',
    )
    expect(page).toContain('Followed up')
    expect(page).toContain('done late, April 2019')
    expect(text.get('site/commitments.html')).toContain('No trace')
  })

  it('says of a date that passed what is known, and by which day it passed', () => {
    const ledger = (sampleAcross.ledger ?? []).map((entry) => ({
      ...entry,
      asOf: '2018-06',
      status: 'overdue' as const,
    }))
    const pageOf = (entries: typeof ledger) =>
      textOf(siteOf({ ...sampleAcross, ledger: entries })).get('site/commitments.html') ?? ''
    const page = pageOf(ledger.map((entry) => ({ ...entry, followUps: [] })))
    expect(page).toContain('as of June 2018, the day that the build was given')
    expect(page).toContain('<span class="status overdue">Date passed, no trace found</span>')
    expect(page).not.toContain('Overdue')
    expect(pageOf(ledger)).toContain('<span class="status overdue">Date passed</span>')
  })

  it('follows a thread from lesson to commitment, and says where threads end', () => {
    const page = across.get('site/threads.html') ?? ''
    const steps = [
      'Vetting without',
      'one vetting standard',
      'handbook on complaints',
      'Recommendations without a commitment',
      'every quarter',
    ]
    const places = steps.map((words) => page.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(page).toContain(
      'recurrence</bdi> <a href="recurrences.html#recurrence%2Fvetting-standard"><bdi>Vetting needs one standard.',
    )
  })

  it('names on a record its like, but not what is linked to it anyway', () => {
    const [lesson, advice] = [
      'lesson/river-forum-report/vetting-without-an-appeals-body',
      'recommendation/river-forum-report/one-vetting-standard',
    ]
    const other = 'lesson/river-forum-report/equipment-before-training'
    const base = {
      ...index(sampleAcross, () => {}),
      similar: { [lesson]: [advice, other, 'lesson/gone/gone'] },
    }
    const page = textOf(site(base, [], assets)).get(`site/${recordPath(lesson)}`) ?? ''
    const similar = page.slice(page.indexOf('Similar records'), page.indexOf('<aside'))
    expect(attributes(similar, 'href')).toEqual([
      '../../../records/lesson/river-forum-report/equipment-before-training.html',
    ])
  })

  it('lists themes by their labels, not by their ids', () => {
    const labels = ['Zebra crossings', 'Mooring', 'Alarm bells', 'Kites', 'Boats', 'Nets', 'Oars']
    const themes = sampleAcross.themes.map(({ id }, at) => ({ id, label: labels[at] ?? id }))
    const rows = (page: string) =>
      [...page.matchAll(/<th scope="row"><a [^>]*><bdi>([^<]*)/gu)].map(([, words]) => words)
    const renamed = textOf(siteOf({ ...sampleAcross, themes }))
    for (const path of ['site/gaps.html', 'site/recurrences.html']) {
      const found = rows(renamed.get(path) ?? '')
      expect(found.length).toBeGreaterThan(1)
      expect(found).toEqual([...found].sort())
    }
  })

  it('says how specific a recommendation is, by its own words', () => {
    const page = across.get('site/records/recommendation/river-forum-report/publish-complaints.html') ?? ''
    expect(page).toContain('How specific it is: 3 of 4')
    expect(page).toContain('not said')
  })

  it('says why names were taken for one organisation', () => {
    const page = across.get('site/organisations/lower-valley-institute.html') ?? ''
    expect(page).toContain('Also printed as')
    expect(page).toContain('explained in the text')
    expect(page).toContain('River Forum on Police Reform')
  })

  it('draws each picture with its table, and labels it', () => {
    const page = across.get('site/overview.html') ?? ''
    for (const title of ['Lessons per theme over time', 'What came up again', 'Who meets whom']) {
      expect(page).toContain(`role="img" aria-label="${title}"`)
      expect(page).toContain(`aria-label="${title}, table"`)
    }
    expect(page).not.toMatch(/style="|NaN|undefined/u)
  })

  it('hands out a decision on every record, as YAML that means what was said', () => {
    for (const { page, html } of pages.filter(({ page }) => page.startsWith('site/records/'))) {
      const yaml = /<pre class="copied"><code>([^<]*)<\/code>/u.exec(html)?.[1] ?? ''
      const plain = yaml.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
      const record = sampleBase.records.find(({ id }) => page.includes(recordPath(id)))
      expect(parseYaml(plain).value, page).toEqual([
        { decide: 'reject', record: record?.id, quote: record?.text, because: 'say why' },
      ])
    }
  })

  it('carries no source unless it was told to', () => {
    expect([...text.keys()].filter((path) => path.startsWith('site/sources/'))).toEqual([])
    const page = text.get('site/records/lesson/river-forum-report/vetting-without-an-appeals-body.html')
    expect(page).toContain('Ask Lower Valley Institute for it')
    expect(page).not.toContain('frame-src')
  })

  it('carries sources where it was told to, and never a page that could run scripts', () => {
    const carried = textOf(
      site(
        index(sampleBase, () => {}),
        [],
        assets,
        (entry) => new TextEncoder().encode(entry.path),
      ),
    )
    const sources = [...carried.keys()].filter((path) => path.startsWith('site/sources/'))
    expect(sources).toContain('site/sources/river-forum-report.pdf')
    expect(sources).toHaveLength(3)
    expect(sources.filter((path) => /\.(?:html?|svg|xml)$/u.test(path))).toEqual([])
    const page = carried.get('site/records/lesson/river-forum-report/vetting-without-an-appeals-body.html')
    expect(page).toContain('sources/river-forum-report.pdf#page=2')
    expect(page).toContain("frame-src 'self'")
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
