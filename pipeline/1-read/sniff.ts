import type { Format } from '../model/doc.ts'
import { charsetOf } from './charset.ts'
import { byteText, decodeBytes } from './decode-bytes.ts'
import { isBinary, withoutStrayControls } from './stray-controls.ts'

/** A format by its content: magic bytes, zip members, then the look of the text. The extension only breaks ties. */
export function sniff(bytes: Uint8Array, path: string): Format {
  const head = byteText(bytes.subarray(0, 1024))
  for (const [format, magic] of magics) if (magic.test(head)) return format
  // Not letters after it: reports of the PKSOI are text.
  if (/^PK[\x00-\x1F]/u.test(head)) return zipFormat(bytes)
  return textFormat(bytes, path)
}

const magics: readonly (readonly [Format, RegExp])[] = [
  ['pdf', /%PDF-/u],
  ['rtf', /^\s*\{\\rtf/u],
  [
    'unknown',
    /^(?:\xD0\xCF\x11\xE0|\x89PNG|\xFF\xD8\xFF|GIF8|\x1F\x8B|Rar!|7z\xBC\xAF|\x7FELF|MZ\x90|RIFF|OggS|ID3)/u,
  ],
]

const members: readonly (readonly [Format, string])[] = [
  ['docx', 'word/document.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
]

/** Member names stand unpacked in a zip's headers; those of the first and last 256 kB are enough to tell. */
function zipFormat(bytes: Uint8Array): Format {
  const edge = 256 * 1024
  const names = byteText(bytes.subarray(0, edge)) + byteText(bytes.subarray(Math.max(0, bytes.length - edge)))
  for (const [format, name] of members) if (names.includes(name)) return format
  if (names.includes('word/')) return 'docx'
  if (names.includes('ppt/')) return 'pptx'
  return 'unknown'
}

/** Comments may come before it; each ends at its first end, so that many of them are read in one way only. */
const opensHtml =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu

function textFormat(bytes: Uint8Array, path: string): Format {
  const charset = charsetOf(bytes)
  const found = decodeBytes(bytes.subarray(0, 64 * 1024), charset)
  if (isBinary(found)) return 'unknown'
  const sample = withoutStrayControls(found, () => {})
  if (opensHtml.test(sample)) return 'html'
  if (isMail(sample)) return 'eml'
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (/^html?$|^xhtml$/u.test(extension) && /<\w+[^>]*>/u.test(sample)) return 'html'
  if (/^(?:md|markdown|mdown|mkd|qmd|rmd|mdx)$/u.test(extension)) return 'markdown'
  if (looksLikeHtml(sample)) return 'html'
  return looksLikeMarkdown(sample) ? 'markdown' : 'text'
}

/** RFC 5322: a block of header fields up to an empty line, two of them such as only mail has. */
function isMail(sample: string): boolean {
  const header = sample.split(/\r?\n\r?\n/u, 1)[0] ?? ''
  const known = header.match(
    /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type):/gimu,
  )
  return (
    /^[!-9;-~]+:/u.test(header) &&
    new Set(known?.map((name) => name.toLowerCase())).size >= 3 &&
    /^(?:from|received|message-id|mime-version):/imu.test(header)
  )
}

/** Blocks that are closed, more than one, and of more than one kind: plain text may speak of one. */
function looksLikeHtml(sample: string): boolean {
  const closed = sample.match(/<\/(?:p|h[1-6]|div|li|ul|ol|td|tr|table|blockquote|section|article)>/giu) ?? []
  return closed.length >= fewestBlocks && new Set(closed.map((tag) => tag.toLowerCase())).size > 1
}

const fewestBlocks = 4

/** The border of a table that is drawn with crosses, whose rows stand between bars as those of Markdown do. */
const drawnBorder = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/mu

/** Two different marks of Markdown, or three of one: plain text uses dashes too, but not `## ` or `**bold**`. */
function looksLikeMarkdown(sample: string): boolean {
  const marks = [
    /^#{1,6} \S/gmu,
    /\*\*[^*\s][^*\n]*\*\*/gu,
    /\[[^\]\n]+\]\([^)\s]+\)/gu,
    /^```/gmu,
    drawnBorder.test(sample) ? /^\|[ :|]*-[ :|-]*\|$/gmu : /^\|.+\|$/gmu,
    /^---\n[a-z_]+:/u,
  ]
  const counts = marks.map((mark) => sample.match(mark)?.length ?? 0)
  return (
    counts.filter((count) => count > 0).length >= 2 ||
    counts.some((count) => count >= 3) ||
    (counts[0] ?? 0) >= 1
  )
}
