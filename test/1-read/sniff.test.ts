import { expect, test } from 'vitest'
import { sniff } from '../../pipeline/1-read/sniff.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])),
  )

test.each([
  ['a PDF, whatever its name says', bytes('%PDF-1.4\n%'), 'a.txt', 'pdf'],
  ['a PDF after a few bytes of rubbish', bytes('\r\n\r\n%PDF-1.7'), 'a.pdf', 'pdf'],
  ['RTF', bytes('{\\rtf1\\ansi Hello}'), 'a.doc', 'rtf'],
  ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0], 'rest'), 'a.doc', 'unknown'],
  ['a picture named .md', bytes([0x89], 'PNG\r\n', [0x1a, 0, 0, 0]), 'a.md', 'unknown'],
  ['rubbish named .md', bytes([0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2]), 'a.md', 'unknown'],
  ['a word-processor document', bytes('PK\u0003\u0004', 'word/document.xml'), 'a.docx', 'docx'],
  ['slides', bytes('PK\u0003\u0004', 'ppt/presentation.xml'), 'a.zip', 'pptx'],
  [
    'an OpenDocument text',
    bytes('PK\u0003\u0004', 'mimetypeapplication/vnd.oasis.opendocument.text'),
    'a.odt',
    'odt',
  ],
  [
    'OpenDocument slides',
    bytes('PK\u0003\u0004', 'mimetypeapplication/vnd.oasis.opendocument.presentation'),
    'a.odp',
    'odp',
  ],
  ['a zip of something else', bytes('PK\u0003\u0004', 'photos/1.jpg'), 'a.docx', 'unknown'],
  ['a web page saved as text', bytes('<!DOCTYPE html>\n<html><body>Hello</body></html>'), 'a.txt', 'html'],
  [
    'a web page below remarks',
    bytes(`${'<!-- a remark -->\n'.repeat(60)}<html><body>Hello</body></html>`),
    'a.txt',
    'html',
  ],
  // They are read in one way only: with two ways for each, sixty would take longer than there is.
  ['a text below remarks', bytes(`${'<!-- a remark -->\n'.repeat(60)}Just words.\n`), 'a.md', 'markdown'],
  [
    'a text of closed blocks of several kinds',
    bytes('%META%\n<h1>Hello</h1> <p>One</p>\n<p>Two</p>\n---+ Three\n<ul><li>Four</li></ul>\n'),
    'a.txt',
    'html',
  ],
  [
    'a text that speaks of blocks',
    bytes('Write </p> and </p> and </p> and </p> in a page.\n'),
    'a.txt',
    'text',
  ],
  ['a page without a head', bytes('<p>Hello <b>world</b></p>'), 'a.html', 'html'],
  [
    'a letter',
    bytes(
      'From: Ana <ana@example.org>\nTo: Ben <ben@example.org>\nSubject: Notes\nDate: Mon, 4 Mar 2019 10:00:00 +0000\n\nHello',
    ),
    'a.txt',
    'eml',
  ],
  [
    'a programme with labels is no letter',
    bytes('Date: 4 March\nSubject: Notes\nVenue: Town Hall\n\nHello'),
    'a.txt',
    'text',
  ],
  ['Markdown saved as text', bytes('# Report\n\nWe met.\n'), 'a.txt', 'markdown'],
  ['Markdown by its name', bytes('Just words.\n'), 'a.md', 'markdown'],
  ['plain text with dashes', bytes('PROGRAMME\n\n- Welcome\n- Tea\n- Close\n'), 'a.txt', 'text'],
  [
    'plain text with a table drawn with crosses',
    bytes('+---+---+\n| a | b |\n|   |   |\n| c | d |\n+---+---+\n'),
    'a.txt',
    'text',
  ],
  ['a text that begins with the letters of a zip', bytes('PKHQ report\n\nWe met.\n'), 'a.txt', 'text'],
  ['plain text without a name that says so', bytes('We met and talked.\n'), 'minutes', 'text'],
])('%s', (_, content, path, format) => {
  expect(sniff(content, path)).toBe(format)
})
