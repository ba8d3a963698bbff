import { describe, expect, it } from 'vitest'
import { sampleAcross } from '../sample-across.ts'
import { across, siteOf, text, textOf } from './sample-site.ts'

describe('the site', () => {
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

  it('shows what recurs with its wordings side by side, and leaves out records that are gone', () => {
    const page = across.get('site/recurrences.html') ?? ''
    expect(page).toContain('first observed, later asked for')
    expect(page).toContain('2018–2020')
    const wordings =
      page
        .match(/<ol class="wordings">.*?<\/ol>/su)?.[0]
        .split('<li>')
        .slice(1) ?? []
    expect(wordings).toHaveLength(2)
    expect(wordings[1]).toMatch(/<p class="source"><span><bdi>[^<]+<\/bdi><\/span><\/p>/u)
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
    const traced = pageOf(ledger.map((entry, at) => (at === 0 ? entry : { ...entry, followUps: [] })))
    expect(traced).toContain('<span class="status overdue">Date passed</span>')
    expect(traced).toMatch(/\. Date passed: 1(?: · Date passed, no trace found: \d+)?<\/p>/u)
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
})
