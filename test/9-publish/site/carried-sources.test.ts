import { describe, expect, it } from 'vitest'
import { index } from '../../../pipeline/8-index/index.ts'
import { sampleBase } from '../sample-base.ts'
import { assets, site, text, textOf } from './sample-site.ts'

describe('the site', () => {
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
})
