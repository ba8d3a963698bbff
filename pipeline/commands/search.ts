import { type Answer, FACETS, type Hit, SORTS, type Sort } from '../api/api.ts'
import type { Span } from '../model/span.ts'
import {
  type Asked,
  type Command,
  listOption,
  numberOption,
  type Talk,
  textOption,
  WrongUse,
} from './command.ts'
import { foundBy } from './found-by.ts'
import { type InTexts, inTexts, inTextsWords } from './in-texts.ts'
import { needKnownTypes } from './known-types.ts'
import { type Paint, paint } from './paint.ts'
import { withBase } from './with-base.ts'

/** `debrief search`: records by words and facets. Nothing found is an answer too: exit code 0. */
export const search: Command = {
  usage:
    'debrief search QUERY [--type lesson] [--theme …] [--country …] [--event …] [--limit N] [--out DIR] [--json]',
  query: true,
  options: {
    out: { type: 'string' },
    limit: { type: 'string' },
    offset: { type: 'string' },
    sort: { type: 'string' },
    plain: { type: 'boolean' },
    ...Object.fromEntries(FACETS.map((facet) => [facet, { type: 'string' as const, multiple: true }])),
  },
  optionHelp: {
    out: 'the knowledge base to read (default: out)',
    limit: 'how many hits to show (default: 10)',
    offset: 'how many hits to leave out first',
    sort: `${SORTS.join(', ')} (default: relevance)`,
    plain: 'take QUERY as words and nothing else: quotation marks, signs and colons mean nothing',
    ...Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        `only this ${facet}; may be given more than once, one of them is enough`,
      ]),
    ),
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const filters = Object.fromEntries(
    FACETS.map((facet) => [facet, listOption(asked, facet)] as const).filter(
      ([, values]) => values.length > 0,
    ),
  )
  if (asked.words.join('').trim() === '' && Object.keys(filters).length === 0)
    throw new WrongUse('expected words to search for, or a facet such as --type')
  const sort = sortOption(asked)
  const request = {
    text: asked.words.join(' '),
    filters,
    plain: asked.options['plain'] === true,
    limit: numberOption(asked, 'limit', 10),
    offset: numberOption(asked, 'offset', 0),
    ...(sort ? { sort } : {}),
  }
  const { answer, texts } = await withBase(asked, async (base) => {
    needKnownTypes(base, filters['type'] ?? [])
    const answer = await base.search(request)
    return { answer, texts: await inTexts(base, answer.missing) }
  })
  if (asked.options['json']) {
    talk.result(`${JSON.stringify({ ...answer, texts })}\n`)
    return 0
  }
  const paints = paint(talk.color)
  talk.result(answer.hits.map((hit) => shown(hit, paints)).join('\n'))
  talk.tell(summary(answer, texts))
  return 0
}

function sortOption(asked: Asked): Sort | null {
  const wanted = textOption(asked, 'sort', '')
  if (wanted === '') return null
  const sort = SORTS.find((one) => one === wanted)
  if (!sort) throw new WrongUse(`unexpected --sort \`${wanted}\`, expected one of ${SORTS.join(', ')}`)
  return sort
}

function shown(hit: Hit, paints: Paint): string {
  const { card, marks, titleMarks, id } = hit
  const title =
    card.title !== '' && !card.text.startsWith(card.title.replace(/ …$/u, ''))
      ? [marked(card.title, titleMarks, paints)]
      : []
  const reason = foundBy(hit)
  return [
    `${paints.strong(card.type)}  ${[...title, marked(card.text, marks, paints)].join(': ')}`,
    `  ${card.source}`,
    ...(reason === '' ? [] : [`  found by ${reason}`]),
    `  ${paints.faint(id)}`,
    '',
  ].join('\n')
}

function marked(text: string, marks: readonly Span[], { hit }: Paint): string {
  let result = ''
  let from = 0
  for (const [start, end] of marks) {
    result += text.slice(from, start) + hit(text.slice(start, end))
    from = end
  }
  return result + text.slice(from)
}

function summary(answer: Answer, texts: readonly InTexts[]): string {
  const { hits, notes, corrected, suggested } = answer
  const hint = [
    ...(corrected === undefined ? [] : [`Searched for: ${corrected}`]),
    ...(suggested === undefined ? [] : [`Did you mean: ${suggested}`]),
  ]
  // Of a mistyped word nobody asks whether a text has it.
  const told = texts.filter(({ documents }) => documents.length > 0 || corrected === undefined)
  return `${hits.length > 0 ? '\n' : ''}${[...hint, ...notes, ...told.map(inTextsWords), range(answer)].join('\n')}\n`
}

/** Which of all that was found is shown, and how to get at the rest. */
function range({ hits, total, offset }: Answer): string {
  if (total === 0) return 'Nothing was found.'
  if (offset >= total)
    return `${total} found, none of them behind --offset ${offset}; the last has --offset ${total - 1}.`
  if (hits.length === 0) return `${total} found, none shown; name a --limit above 0.`
  if (hits.length === total) return `${total} found.`
  const last = offset + hits.length
  return `${offset + 1} to ${last} of ${total}${last < total ? `; --offset ${last} shows the next` : ''}.`
}
