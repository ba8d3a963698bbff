import { classify } from '../3-classify/classify.ts'
import { segment } from '../4-segment/segment.ts'
import type { DraftSection, Hit, SectionAdvice } from '../api/api.ts'
import { fileExists } from '../disk/named-file.ts'
import { knowledgeFiles } from '../disk.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { type Asked, type Command, numberOption, type Talk, WrongUse } from './command.ts'
import { type Paint, paint } from './paint.ts'
import { readWritten } from './read-written.ts'
import { withBase } from './with-base.ts'

/** `debrief draft`: what the base knows that matters to a text being written. The text stays on this machine. */
export const draft: Command = {
  usage: 'debrief draft FILE [--most N] [--out DIR] [--json]',
  options: { out: { type: 'string' }, most: { type: 'string' } },
  optionHelp: {
    out: 'the knowledge base to read (default: out)',
    most: 'how many lessons, commitments and people a section is given at most (default: 5)',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [path, extra] = asked.words
  if (path === undefined || extra !== undefined)
    throw new WrongUse(
      `unexpected ${asked.words.length} files, expected one: your terms of reference or agenda`,
    )
  if (!fileExists(path))
    throw new WrongUse(`unexpected \`${path}\`, expected a file: your terms of reference or agenda`)
  const sections = await sectionsOf(path, talk)
  if (sections === null) return 1
  const most = numberOption(asked, 'most', 5, undefined, 1)
  const advice = await withBase(asked, (base) => base.draft(sections, most))
  talk.result(
    asked.options['json']
      ? `${JSON.stringify(advice)}\n`
      : advice.map((one) => shown(one, paint(talk.color))).join('\n'),
  )
  if (advice.length === 0) talk.tell('Nothing in the base matters to this text.\n')
  return 0
}

/** The draft's sections; null, and said why, where it cannot be read. */
async function sectionsOf(path: string, talk: Talk): Promise<readonly DraftSection[] | null> {
  const knowledge = knowledgeOf(knowledgeFiles())
  const clean = await readWritten(path, knowledge, talk)
  if (!clean) return null
  const quiet = () => {}
  return headed(segment(classify(clean, quiet, knowledge), quiet))
}

/** What stands below each heading, without what stands below the headings inside. */
function headed({ sections, blocks, text }: SegmentedDoc): readonly DraftSection[] {
  const isHeaded = sections.map(({ kind }) => kind === 'heading' || kind === 'slide' || kind === 'document')
  const lines = sections.map((): string[] => [])
  for (const [number, block] of blocks.entries()) {
    if (block.kind === 'heading') continue
    const own = sections.findLastIndex(
      ({ blocks: [first, end] }, at) => isHeaded[at] && first <= number && number < end,
    )
    lines[Math.max(0, own)]?.push(text.slice(...block.span))
  }
  const all = sections.map(({ title }, at) => ({ title, text: (lines[at] ?? []).join('\n') }))
  // The title of the draft is most often its first heading, too.
  const isTwice = (title: string) => all.some((other, at) => at > 0 && isHeaded[at] && other.title === title)
  return all.filter(
    ({ title, text }, at) => isHeaded[at] && (text !== '' || (title !== '' && !(at === 0 && isTwice(title)))),
  )
}

function shown({ title, lessons, commitments, people }: SectionAdvice, paints: Paint): string {
  const list = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [heading, ...lines] : [])
  return [
    paints.strong(title || 'Before the first heading'),
    ...list(
      '',
      lessons.map((hit) => line(hit, paints)),
    ),
    ...list(
      '  Open commitments',
      commitments.map((hit) => line(hit, paints)),
    ),
    ...list(
      '  People',
      people.map(({ name, record }) => `  - ${name}  ${paints.faint(record)}`),
    ),
    '',
  ].join('\n')
}

function line({ card, id }: Hit, { faint }: Paint): string {
  return `  - ${card.text}\n    ${card.source}  ${faint(id)}`
}
