// Makes the sample documents of corpus/ that are not text, each by a real producer: node scripts/make-samples.mjs [name...]
// Needs chromium (PDF), pandoc (DOCX, PPTX), soffice (ODT, ODP, RTF) and python3 (EML) on the PATH.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const sources = join(import.meta.dirname, 'samples')
const corpus = join(import.meta.dirname, '..', 'corpus')
const scratch = mkdtempSync(join(tmpdir(), 'samples-'))

/** Source, target, and the producers that lead from one to the other. */
const samples = [
  ['veldara-dialogue-2018-report.html', '2018/veldara-dialogue-2018-report.pdf', [chromium]],
  [
    'policy-brief-2019-parliament-and-the-purse.html',
    '2019/policy-brief-parliament-and-the-purse.pdf',
    [chromium],
  ],
  ['joint-assessment-workshop-2019-agenda.pandoc', '2019/joint-assessment-workshop-agenda.docx', [pandoc]],
  ['veldara-dialogue-2021-report.html', '2021/veldara-dialogue-2021-report.odt', [soffice('odt')]],
  ['veldara-dialogue-2021-slides.pandoc', '2021/veldara-dialogue-2021-slides.pptx', [pandoc]],
  ['follow-up-2021-action-list.pandoc', '2021/follow-up-to-the-third-dialogue.eml', [pandoc, mail]],
  ['women-who-stay-2022-slides.pandoc', '2022/women-who-stay-slides.odp', [pandoc, soffice('odp')]],
  [
    'mid-term-review-2022-terms-of-reference.html',
    '2022/mid-term-review-terms-of-reference.rtf',
    [pandoc, soffice('rtf')],
  ],
]

const wanted = process.argv.slice(2)
for (const [source, target, producers] of samples) {
  if (wanted.length > 0 && !wanted.some((name) => target.includes(name))) continue
  const made = producers.reduce((path, produce) => produce(path), join(sources, source))
  copyFileSync(made, join(corpus, target))
  process.stderr.write(`${target}\n`)
}
rmSync(scratch, { recursive: true })

function chromium(source) {
  const out = scratchPath(source, 'pdf')
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
  run('chromium', [...options, `--print-to-pdf=${out}`, pathToFileURL(source).href])
  // The clock is no part of a sample: a date of the same length leaves every offset of the file where it was.
  const dated = readFileSync(out, 'latin1').replace(
    /\/(CreationDate|ModDate) \(D:\d{14}/g,
    '/$1 (D:20240101000000',
  )
  writeFileSync(out, dated, 'latin1')
  return out
}

function pandoc(source) {
  const out = scratchPath(source, basename(source).includes('slides') ? 'pptx' : 'docx')
  const from = source.endsWith('.pandoc') ? 'markdown' : 'html'
  run('pandoc', ['--from', from, '--standalone', '--slide-level=2', '-o', out, source])
  return out
}

function soffice(format) {
  return (source) => {
    const writer = source.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : []
    const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`
    run('soffice', [profile, '--headless', ...writer, '--convert-to', format, '--outdir', scratch, source])
    return scratchPath(source, format)
  }
}

function mail(docx) {
  const out = scratchPath(docx, 'eml')
  run('python3', [join(sources, 'follow-up-2021.py'), docx, out])
  return out
}

function scratchPath(source, extension) {
  return join(scratch, basename(source).replace(/\.[a-z]+$/, `.${extension}`))
}

function run(command, options) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1704067200' }
  const { status, error, stderr } = spawnSync(command, options, { env, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`Unexpected end of ${command}, expected a document: ${error?.message ?? stderr}`)
}
