import { expect, test } from 'vitest'
import { headline } from '../../pipeline/text/headline.ts'
import { record } from '../query/base.ts'

test.each([
  ['lesson', {}, 'Vetting takes years.', { words: 'Vetting takes years.', quoted: true, excerpt: null }],
  [
    'case-study',
    { subject: 'Liberia' },
    'In Liberia, vetting took years.',
    { words: 'Liberia', quoted: false, excerpt: 'In Liberia, vetting took years.' },
  ],
  ['session', { title: 'Opening' }, 'Opening.', { words: 'Opening', quoted: false, excerpt: null }],
  [
    'organisation',
    { name: 'Border Forum' },
    'BORDER FORUM (BF)',
    { words: 'Border Forum', quoted: false, excerpt: 'BORDER FORUM (BF)' },
  ],
  ['reading', { title: null }, 'www.example.org', { words: 'www.example.org', quoted: true, excerpt: null }],
])('a %s with %o is headed by its name, where it has one', (type, fields, text, expected) => {
  expect(headline(record(`${type}/one/a`, text, fields))).toEqual(expected)
})
