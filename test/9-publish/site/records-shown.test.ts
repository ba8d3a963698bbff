import { describe, expect, it } from 'vitest'
import { index } from '../../../pipeline/8-index/index.ts'
import { recordPath } from '../../../pipeline/text/paths.ts'
import { parseYaml } from '../../../pipeline/text/yaml.ts'
import { sampleAcross } from '../sample-across.ts'
import { sampleBase } from '../sample-base.ts'
import { across, assets, attributes, pages, site, text, textOf } from './sample-site.ts'

describe('the site', () => {
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

  it('says how specific a recommendation is, by its own words', () => {
    const page = across.get('site/records/recommendation/river-forum-report/publish-complaints.html') ?? ''
    expect(page).toContain('How specific it is: 3 of 4')
    expect(page).toContain('not said')
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
})
