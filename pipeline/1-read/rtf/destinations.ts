import type { Destination } from './state.ts'

/** Groups that hold nothing for readers: tables of looks, pictures, programs' own notes. */
const skipped = `
  colortbl listtable listoverridetable revtbl rsidtbl generator pict objdata themedata
  colorschememapping datastore latentstyles xmlnstbl filetbl pn pnseclvl sp shprslt nonshppict shppict
  annotation atnid atnauthor atndate atnref bkmkstart bkmkend tc tcn xe rxe nonesttables
  nesttableprops private operator company category manager hlinkbase comment revtim printim buptim
  falt panose fname fontemb template userprops docvar mmathPr wgrffmtfilter htmltag ftnsep ftnsepc
  ftncn aftnsep aftnsepc aftncn pgdsctbl picprop blipuid ffname ffdeftext formfield
`
  .trim()
  .split(/\s+/u)

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
  ...Object.fromEntries(skipped.map((name) => [name, 'skip' as const])),
}
