import { describe, expect, it } from 'vitest'
import { pages, text } from './sample-site.ts'

describe('the site', () => {
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

  it('keeps words that turn the direction of writing to themselves', () => {
    for (const { page, html } of pages)
      for (const match of html.matchAll(/\u202e/gu)) {
        const opened = html
          .slice(0, match.index)
          .match(/<(?:bdi|[a-z0-9]+[^>]* dir="auto")[^>]*>(?![\s\S]*<\/(?:bdi|p)>)/u)
        expect(opened, page).not.toBeNull()
      }
  })
})
