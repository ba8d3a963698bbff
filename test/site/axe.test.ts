import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentPath, pathToHref } from '../../pipeline/text/paths.ts'
import { sampleAcross } from '../9-publish/sample-across.ts'
import { sampleDoc, sampleRecord } from '../9-publish/sample-doc.ts'
import { builtSite, served } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write(
    'test/site: axe was skipped, for no Chromium was found; set CHROMIUM to the path of one\n',
  )

const LESSON = 'records/lesson/river-forum-report/vetting-without-an-appeals-body.html'

const slides = sampleDoc(
  { id: 'river-forum-deck', title: 'What the stations told us', genre: 'slides', format: 'pptx', pages: 2 },
  [
    '# What the stations told us',
    'Mara Okonel',
    '# Lessons',
    '- Visit a station before you plan its reform.',
  ],
)
/** The same with the number of its slide at every block. */
const deck = { ...slides, blocks: slides.blocks.map((block, at) => ({ ...block, slide: at < 2 ? 1 : 2 })) }
const told = sampleRecord(deck, 'lesson', 'visit-a-station', 'Visit a station before you plan its reform.')
const withDeck = {
  ...sampleAcross,
  docs: [...sampleAcross.docs, deck],
  records: [...sampleAcross.records, told],
}

/** A page of every kind, and states of the search page. */
const PAGES = [
  'index.html',
  'index.html#q=vetting',
  'index.html#q=barracks&type=lesson',
  'overview.html',
  'recurrences.html',
  'threads.html',
  'commitments.html',
  'gaps.html',
  'quality.html',
  'about.html',
  'draft.html',
  'types/lesson.html',
  'organisations.html',
  'countries.html',
  'records/session/river-forum-agenda/what-worked.html',
  pathToHref(documentPath('brief "two" #1 100% ж')),
  'documents.html',
  'events.html',
  'themes.html',
  'people.html',
  'themes/vetting.html',
  'countries/sl.html',
  'people/mara-okonel.html',
  'organisations/lower-valley-institute.html',
  'documents/river-forum-report.html',
  'documents/river-forum-deck.html',
  'records/lesson/river-forum-deck/visit-a-station.html',
  'events/river-forum-2018.html',
  'records/recommendation/river-forum-report/publish-complaints.html',
  'records/commitment/river-forum-report/handbook-on-complaints.html',
  LESSON,
  `list.html#id=${encodeURIComponent('lesson/river-forum-report/vetting-without-an-appeals-body')}&remark=first&id=${encodeURIComponent('finding/river-forum-report/women-officers-left')}&remark=`,
]

describe.skipIf(executablePath === null)('the site under axe', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  let browser: Browser
  let server: Server
  let root: string

  beforeAll(async () => {
    const web = await served(await builtSite(withDeck), '/')
    server = web.server
    root = `${web.origin}/`
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it.each(PAGES)('finds nothing to say about %s', async (path) => {
    const context = await browser.newContext({ colorScheme: 'light', bypassCSP: true })
    const page = await context.newPage()
    const answer = await page.goto(root + path)
    expect(answer === null || answer.ok()).toBe(true)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.evaluate(axe)
    const light = await page.evaluate(violations)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await page.evaluate(violations)
    await context.close()
    expect({ light, dark }).toEqual({ light: [], dark: [] })
  })
})

/** Runs in the page. */
async function violations(): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
  }
  const { violations } = await axe.run()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
