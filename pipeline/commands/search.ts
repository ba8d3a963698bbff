import { FACETS, SORTS, type Sort } from '../api/api.ts'
import {
  type Asked,
  type Command,
  listOption,
  numberOption,
  type Talk,
  textOption,
  WrongUse,
} from './command.ts'
import { inTexts } from './in-texts.ts'
import { needKnownTypes } from './known-types.ts'
import { paint } from './paint.ts'
import { shownHit } from './shown-hit.ts'
import { summary } from './summary.ts'
import { withBase } from './with-base.ts'

/** `debrief search`: records by words and facets. Nothing found is an answer too: exit code 0. */
export const search: Command = {
  usage:
    'debrief search QUERY [--type lesson] [--theme …] [--country …] [--event …] [--document …] [--limit N] [--out DIR] [--json]',
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
    needKnownTypes(base, filters['type'] ?? [], request.plain ? '' : request.text)
    const answer = await base.search(request)
    return { answer, texts: await inTexts(base, answer.missing) }
  })
  if (asked.options['json']) {
    talk.result(`${JSON.stringify({ ...answer, texts })}\n`)
    return 0
  }
  const paints = paint(talk.color)
  talk.result(answer.hits.map((hit) => shownHit(hit, paints)).join('\n'))
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
