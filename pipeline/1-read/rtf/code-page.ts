import { decodeBytes } from '../decode-bytes.ts'

/** Windows code pages under names that decoders know. */
const pages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28592: 'iso-8859-2',
  28605: 'iso-8859-15',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** A font's character set to its code page. */
const charsets: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** Text out of bytes of a code page, one byte a character; Western European where the code page is unknown. */
export function decodePage(bytes: string, page: number): string {
  if (/^[\u0000-\u007f]*$/u.test(bytes)) return bytes
  const label = pages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
  return decodeBytes(Buffer.from(bytes, 'latin1'), label)
}

/** The code page of a font with this character set; undefined where it follows the document. */
export function pageOfCharset(charset: number): number | undefined {
  return charsets[charset]
}
