import { describe, expect, it } from 'vitest'
import { eml } from '../../pipeline/1-read/eml.ts'
import { readingOf } from './office/reading.ts'

const headers = [
  'From: "Lee, Ann" <ann@example.org>',
  'Subject: =?utf-8?Q?Next_steps_=E2=80=93_draft?=',
  'Date: Tue, 4 Mar 2025 23:30:00 -0500',
  'MIME-Version: 1.0',
]
const mail = (...lines: readonly string[]) => [...headers, ...lines].join('\r\n')
const bytes = (latin1: string) => new Uint8Array(Buffer.from(latin1, 'latin1'))

describe('headers', () => {
  it('become hints, with the day the writer saw', async () => {
    const { hints } = await readingOf(eml, mail('', 'text'))
    expect(hints).toEqual({ title: 'Next steps – draft', date: '2025-03-04', authors: ['Lee, Ann'] })
  })
})

describe('headers of a mail that was printed as text', () => {
  it('say when it was sent, and what it answers', async () => {
    const { hints } = await readingOf(
      eml,
      'From: Ann Lee\nSent: Tuesday, March 4, 2025 6:12 PM\nTo: All pilots\nSubject: RE: FW: Notes on lamps\n\ntext',
    )
    expect(hints).toEqual({ title: 'Notes on lamps', date: '2025-03-04', authors: ['Ann Lee'] })
  })

  it('are no day where no month is named', async () => {
    const { hints } = await readingOf(eml, 'From: Ann Lee\nSent: 04/03/2025 6:12 PM\nSubject: Review\n\ntext')
    expect(hints).toEqual({ title: 'Review', authors: ['Ann Lee'] })
  })
})

describe('the body', () => {
  it('has the lines of the mail for places', async () => {
    const { lines, tree } = await readingOf(eml, mail('', 'First paragraph.', '', 'Second paragraph.'))
    expect(lines).toEqual(['First paragraph.', 'Second paragraph.'])
    expect(tree.children.map((block) => block.position?.start.line)).toEqual([6, 8])
  })

  it('is read as Markdown where it is Markdown', async () => {
    const { tree } = await readingOf(
      eml,
      mail('', '# Notes', '', '- See [the report](https://example.org).', '- **Nila** calls.'),
    )
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'list'])
    expect(tree.children.map((block) => block.position?.start.line)).toEqual([6, 8])
  })

  it('is read as text where only a dash or a quoted line looks like Markdown', async () => {
    const { lines } = await readingOf(eml, mail('', 'Dear all,', '', '> you wrote', '', '* one of these'))
    expect(lines).toContain('> you wrote')
  })

  it('is decoded', async () => {
    const { lines } = await readingOf(
      eml,
      mail(
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'caf=C3=A9 =',
        'noir',
      ),
    )
    expect(lines).toEqual(['café noir'])
  })

  it('has the quotation marks of Windows where it says Latin-1', async () => {
    const { lines } = await readingOf(
      eml,
      bytes(mail('Content-Type: text/plain; charset=iso-8859-1', '', '\x93quoted\x94 \x96 caf\xe9')),
    )
    expect(lines).toEqual(['“quoted” – café'])
  })

  const both = (html: string) =>
    mail(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Plain words.',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      html,
      '',
      '--b--',
    )

  it('is the plain form where there are two', async () => {
    expect((await readingOf(eml, both('<p>Marked-up words.</p>'))).lines).toEqual(['Plain words.'])
  })

  it('is the marked-up form where that has a table', async () => {
    const { tree } = await readingOf(
      eml,
      both('<table><tr><th>Time</th><th>What</th></tr><tr><td>9:00</td><td>Opening</td></tr></table>'),
    )
    expect(tree.children.map((block) => block.type)).toEqual(['table'])
  })
})

describe('attachments', () => {
  const part = (type: string, name: string, content: string) => [
    '--b',
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    content,
  ]
  const mixed = (...parts: readonly (readonly string[])[]) =>
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'See attached.',
      ...parts.flat(),
      '--b--',
    )

  it('become files of their own, named without folders', async () => {
    const { attachments, lines } = await readingOf(
      eml,
      mixed(part('text/plain', '../../notes.txt', 'Agreed.')),
    )
    expect(lines).toEqual(['See attached.'])
    expect(
      attachments?.map(({ name, bytes: content }) => [name, new TextDecoder().decode(content).trim()]),
    ).toEqual([['notes.txt', 'Agreed.']])
  })

  it('may be mails', async () => {
    const { attachments } = await readingOf(
      eml,
      mixed(['--b', 'Content-Type: message/rfc822', '', 'Subject: inner', '', 'Inner words.']),
    )
    expect(attachments?.map(({ name }) => name)).toEqual(['attachment-1.eml'])
  })

  it('that are pictures are left out and counted', async () => {
    const { attachments, rules } = await readingOf(eml, mixed(part('image/png', 'logo.png', 'x')))
    expect(attachments).toBeUndefined()
    expect(rules).toEqual(['attachment-left-out'])
  })
})

describe('bad input', () => {
  it('names an encrypted mail', async () => {
    const { rules } = await readingOf(
      eml,
      mail(
        'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
        '',
        '--b',
        'Content-Type: application/pgp-encrypted',
        '',
        'Version: 1',
        '--b--',
      ),
    )
    expect(rules).toContain('encrypted')
  })

  it('says when parts are nested too deep', async () => {
    const deep = Array.from({ length: 100 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=b${i}`,
      '',
      `--b${i}`,
    ]).flat()
    expect((await readingOf(eml, mail(...deep, '', 'text'))).rules).toEqual(['mail-damaged'])
  })
})
