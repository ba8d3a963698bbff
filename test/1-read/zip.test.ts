import { describe, expect, it } from 'vitest'
import { openZip } from '../../pipeline/1-read/office/zip.ts'
import { notebook } from '../../pipeline/model/message.ts'
import { zipOf } from './office/tiny-zip.ts'

async function open(bytes: Uint8Array) {
  const { messages, reportFor } = notebook()
  const zip = await openZip(bytes, reportFor('read', 'sample'))
  const text = async (name: string) => {
    const part = await zip?.part(name)
    return part ? new TextDecoder().decode(part) : null
  }
  return { zip, text, rules: () => messages.map((message) => message.rule) }
}

describe('an honest zip', () => {
  it('gives its parts by name, whatever the case', async () => {
    const { zip, text, rules } = await open(
      zipOf([
        ['Word/One.xml', 'one'],
        ['two.xml', 'two'],
      ]),
    )
    expect(zip?.names).toEqual(['Word/One.xml', 'two.xml'])
    expect(await text('word/one.xml')).toBe('one')
    expect(await text('missing.xml')).toBeNull()
    expect(rules()).toEqual([])
  })

  it('may have backslashes in its names', async () => {
    expect(await (await open(zipOf([['word\\one.xml', 'one']]))).text('word/one.xml')).toBe('one')
  })
})

describe('names that lead out of the zip', () => {
  it.each(['../evil.txt', 'a/../../evil.txt', '/etc/evil', 'C:\\evil.txt', '..\\evil.txt'])(
    'refuses %s',
    async (name) => {
      const { zip, rules } = await open(
        zipOf([
          [name, 'evil'],
          ['good.txt', 'good'],
        ]),
      )
      expect(zip?.names).toEqual(['good.txt'])
      expect(rules()).toEqual(['zip-name'])
    },
  )

  it('keeps the first of two parts with one name', async () => {
    const { text, rules } = await open(
      zipOf([
        ['a.xml', 'first'],
        ['A.xml', 'second'],
      ]),
    )
    expect(await text('a.xml')).toBe('first')
    expect(rules()).toEqual(['zip-duplicate'])
  })
})

describe('limits', () => {
  it('refuses a part that says it unpacks to a hundred times its size, before unpacking', async () => {
    const { text, rules } = await open(zipOf([['bomb.xml', new Uint8Array(5_000_000)]]))
    expect(await text('bomb.xml')).toBeNull()
    expect(rules()).toEqual(['zip-limit'])
  })

  it('refuses a part that unpacks to more than it says', async () => {
    const { text, rules } = await open(
      zipOf([['liar.xml', new Uint8Array(5_000_000)]], { 'liar.xml': { size: 10 } }),
    )
    expect(await text('liar.xml')).toBeNull()
    expect(rules()).toEqual(['zip-limit'])
  })

  it('reads the first 2,000 members of a flood', async () => {
    const flood = Array.from({ length: 2500 }, (_, i) => [`${i}.xml`, 'x'] as const)
    const { zip, rules } = await open(zipOf(flood))
    expect(zip?.names).toHaveLength(2000)
    expect(rules()).toEqual(['zip-limit'])
  })

  it('does not unpack what is encrypted', async () => {
    const { text, rules } = await open(zipOf([['a.xml', 'secret']], { 'a.xml': { flags: 1 } }))
    expect(await text('a.xml')).toBeNull()
    expect(rules()).toEqual(['encrypted'])
  })
})

describe('damage', () => {
  const files = [
    ['one.xml', 'the first part'],
    ['two.xml', 'the second part '.repeat(40)],
  ] as const

  it('reads a zip whose directory was cut off', async () => {
    const whole = zipOf(files)
    const { text, rules } = await open(whole.subarray(0, whole.length - 60))
    expect(await text('one.xml')).toBe('the first part')
    expect(rules()).toEqual(['zip-damaged'])
  })

  it('gives what lies before the cut of a part', async () => {
    const whole = zipOf([['one.xml', Array.from({ length: 500 }, (_, i) => `line ${i * 7919}`).join('\n')]])
    const { text, rules } = await open(whole.subarray(0, 900))
    expect(await text('one.xml')).toMatch(/^line 0\nline 7919\n/u)
    expect(rules()).toEqual(['zip-damaged', 'zip-damaged'])
  })

  it('says when a part is not what was packed', async () => {
    const { text, rules } = await open(zipOf(files, { 'one.xml': { checksum: 1 } }))
    expect(await text('one.xml')).toBe('the first part')
    expect(rules()).toEqual(['zip-damaged'])
  })

  it('gives nothing for what is no zip', async () => {
    expect((await open(new TextEncoder().encode('PK is how zips begin'))).zip).toBeNull()
  })
})
