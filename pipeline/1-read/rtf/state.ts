/** Where text goes: into the document, aside, or nowhere. */
export type Destination =
  | 'text'
  /** Nowhere, whatever stands inside. */
  | 'skip'
  /** Nowhere, but groups inside may hold words. */
  | 'aside'
  | 'marker'
  | 'instruction'
  | 'fonts'
  | 'styles'
  | 'property'
  | 'note'
  | 'box'
  | 'top'
  | 'bottom'

/** A field: what the word processor was told to compute. */
export interface Field {
  instruction: string
}

/** What a group inherits from the one around it. */
export interface State {
  destination: Destination
  /** Where text went before the group was set aside. */
  before: Destination
  /** Which property of the document is written here. */
  property: string
  strong: boolean
  emphasis: boolean
  hidden: boolean
  deleted: boolean
  /** Points. */
  size: number
  font: number
  page: number
  /** How many characters stand after `\u` for readers that do not know it. */
  fallback: number
  style: number
  outline: number | null
  inTable: boolean
  list: number
  level: number
  field: Field | null
}

export function firstState(): State {
  const look = { strong: false, emphasis: false, hidden: false, deleted: false, size: 12, font: -1 }
  const paragraph = { style: 0, outline: null, inTable: false, list: 0, level: 0 }
  return {
    destination: 'text',
    before: 'text',
    property: '',
    page: 1252,
    fallback: 1,
    field: null,
    ...look,
    ...paragraph,
  }
}

/** What groups that begin with these words hold. What is marked as optional and not here is skipped. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'aside',
  title: 'property',
  author: 'property',
  subject: 'property',
  keywords: 'property',
  doccomm: 'property',
  creatim: 'property',
  fldinst: 'instruction',
  listtext: 'marker',
  pntext: 'marker',
  footnote: 'note',
  shptxt: 'box',
  dptxbxtext: 'box',
  header: 'top',
  headerl: 'top',
  headerr: 'top',
  headerf: 'top',
  footer: 'bottom',
  footerl: 'bottom',
  footerr: 'bottom',
  footerf: 'bottom',
  // Holds text in the code page and, in a group `ud`, the same in Unicode.
  upr: 'aside',
  shpinst: 'aside',
  do: 'aside',
  object: 'aside',
  result: 'text',
  ...Object.fromEntries(
    [
      'colortbl',
      'listtable',
      'listoverridetable',
      'revtbl',
      'rsidtbl',
      'generator',
      'pict',
      'objdata',
      'themedata',
      'colorschememapping',
      'datastore',
      'latentstyles',
      'xmlnstbl',
      'filetbl',
      'pn',
      'pnseclvl',
      'sp',
      'shprslt',
      'nonshppict',
      'shppict',
      'annotation',
      'atnid',
      'atnauthor',
      'atndate',
      'atnref',
      'bkmkstart',
      'bkmkend',
      'tc',
      'tcn',
      'xe',
      'rxe',
      'nonesttables',
      'nesttableprops',
      'private',
      'operator',
      'company',
      'category',
      'manager',
      'hlinkbase',
      'comment',
      'revtim',
      'printim',
      'buptim',
      'falt',
      'panose',
      'fname',
      'fontemb',
      'template',
      'userprops',
      'docvar',
      'mmathPr',
      'wgrffmtfilter',
      'htmltag',
      'ftnsep',
      'ftnsepc',
      'ftncn',
      'aftnsep',
      'aftnsepc',
      'aftncn',
      'pgdsctbl',
      'picprop',
      'blipuid',
      'ffname',
      'ffdeftext',
      'formfield',
    ].map((name) => [name, 'skip' as const]),
  ),
}

/** Words that stand for a character or two. */
export const characters: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  '-': '\u00ad',
  _: '\u2011',
  tab: '\t',
  line: '\u2028',
  lbr: '\u2028',
  softline: '\n',
  emdash: '\u2014',
  endash: '\u2013',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '\u2022',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  zwj: '\u200d',
  zwnj: '\u200c',
}
