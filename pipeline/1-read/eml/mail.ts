import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Attachment } from '../../model/doc.ts'
import { decodeBytes } from '../decode-bytes.ts'

/** A mail taken apart. Empty strings where it has nothing of the kind. */
export interface Mail {
  readonly subject: string
  readonly authors: readonly string[]
  /** The day as printed, ISO 8601. */
  readonly date: string
  readonly html: string
  readonly text: string
  readonly isEncrypted: boolean
  readonly attachments: readonly Attachment[]
  /** Pictures and signatures, which are no documents. */
  readonly leftOut: number
}

/** Takes a mail apart. Messages inside are attachments, whatever depth they come from. */
export async function mailOf(bytes: Uint8Array): Promise<Mail> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 })
  const documents = mail.attachments.filter((part) => !part.related && !noDocument.test(part.mimeType))
  return {
    subject: plain(mail.subject).replace(answered, ''),
    authors: mail.from ? [nameOf(mail.from)].filter(Boolean) : [],
    date: dayIn(headerOf(mail, 'date') || headerOf(mail, 'sent')),
    html: plain(mail.html),
    text: plain(mail.text),
    isEncrypted: /multipart\/encrypted|enveloped-data/iu.test(headerOf(mail, 'content-type')),
    attachments: documents.map((part, i) => ({
      name: nameFor(part.filename, part.mimeType, i + 1),
      bytes: bytesOf(part.content),
    })),
    leftOut: mail.attachments.length - documents.length,
  }
}

/** What mail programs set before the subject of what they answer or send on, in the languages they speak. */
const answered = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|réf|rép)\s?(?:\[\d+\])?:)+\s*/iu

const noDocument = /^(?:image|audio|video|font)\/|^application\/(?:pgp|x-pkcs7|pkcs7)/iu

/** In mails that name the wrong encoding, control characters are quotation marks and dashes of Windows. */
function plain(text: string | undefined): string {
  return (text ?? '')
    .replace(/[\u0080-\u009f]/gu, (char) => decodeBytes(Uint8Array.of(char.charCodeAt(0)), 'windows-1252'))
    .replace(/\r\n?/gu, '\n')
}

function nameOf(address: Address): string {
  return plain(address.name || address.address)
    .replace(/\s+/gu, ' ')
    .trim()
}

function headerOf(mail: Email, key: string): string {
  return mail.headers.find((header) => header.key === key)?.value ?? ''
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * RFC 5322 writes months in English: "Tue, 4 Mar 2025 10:00:00 +0100"; a mail that was printed as text says "Tuesday, March 4,
 * 2025". The writer's day, not the day in Greenwich.
 */
function dayIn(header: string): string {
  const [, before = '', name = '', behind = '', year = ''] =
    /(\d{1,2}\s+)?([a-z]{3})[a-z]*\s+(\d{1,2},\s+)?(\d{4})/iu.exec(header) ?? []
  const day = Number.parseInt(before || behind, 10)
  const month = months.indexOf(name.toLowerCase()) + 1
  return month === 0 || Number.isNaN(day)
    ? ''
    : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'text/html': '.html',
  'text/plain': '.txt',
  'message/rfc822': '.eml',
}

/** Only the last step of a path, without what file systems dislike. */
function nameFor(filename: string | null, mimeType: string, number: number): string {
  const name = plain(filename ?? '')
    .replace(/^.*[\\/]/su, '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^\.+/u, '')
    .trim()
  return (
    name.slice(-120) || `attachment-${number}${Object.hasOwn(endings, mimeType) ? endings[mimeType] : ''}`
  )
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}
