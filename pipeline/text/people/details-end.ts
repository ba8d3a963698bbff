import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { findOrganisations } from '../organisations.ts'
import { perLexicon } from '../per-lexicon.ts'
import { behindBracket } from './behind-bracket.ts'
import { goingOn } from './going-on.ts'
import { roleNamed } from './labels.ts'
import { saysOffice } from './says-office.ts'
import { isTopic } from './topic.ts'

/** Where the details that begin at `from` end: at a sentence's end, a quotation, or a verb. */
export function detailsEnd(line: string, from: number, to: number, lexicon: Lexicon): number {
  const rest = line.slice(from, to)
  const stops = [
    fullStop(lexicon).exec(rest)?.index,
    /[\s,]*["“«]/u.exec(rest)?.index,
    goingOn(rest, lexicon),
    /;|\s\[/u.exec(rest)?.index,
    topicIn(rest, lexicon),
    behindBracket(rest, lexicon),
    relative(lexicon).exec(rest)?.index,
    andMore(rest, lexicon),
    clauseIn(rest, lexicon),
    deed(lexicon).exec(rest)?.index,
  ]
  const end = Math.min(rest.length, ...stops.filter((stop) => stop !== undefined))
  return (
    from +
    rest
      .slice(0, end)
      .replace(/[\s,;:.]+$|\s+[-–—]\s*$/u, (tail) =>
        /^\.$/u.test(tail) && endsShort(lexicon).test(rest.slice(0, end - 1)) ? '.' : '',
      ).length
  )
}

/** The full stop of a sentence, not of an initial or a short form. */
const fullStop = perLexicon(
  (lexicon) =>
    new RegExp(`(?<!\\b\\p{Lu}|${grammarSource(lexicon, 'stopped-words', 'people')})\\.(?=\\s+\\p{Lu})`, 'u'),
)

/** "Quayside Inc": with the full stop of a short form. */
const endsShort = perLexicon(
  (lexicon) => new RegExp(`(?:\\b\\p{Lu}|${grammarSource(lexicon, 'stopped-forms', 'organisations')})$`, 'u'),
)

/** ", which is lit": a clause on what stands before it tells no more of who somebody is. */
const relative = perLexicon(
  (lexicon) => new RegExp(`,\\s+(?:\\p{Ll}{1,4}\\s)?${grammarSource(lexicon, 'relatives')}\\s`, 'u'),
)

/** ", the first panel featured": a clause of its own, with its verb, behind the comma. */
function clauseIn(rest: string, lexicon: Lexicon): number | undefined {
  return clause(lexicon).exec(rest)?.index
}

const clause = perLexicon(
  (lexicon) =>
    new RegExp(
      `,\\s+${grammarSource(lexicon, 'articles')}\\s*(?:(?:\\p{Ll}+\\s){1,3}${grammarSource(lexicon, 'clause-verbs', 'people')}(?!\\p{L})|${grammarSource(lexicon, 'clause-openers', 'people')}\\s*$)`,
      'u',
    ),
)

/** "The chair, Ann Roe, compared the reports": behind the comma goes on what somebody did. */
const deed = perLexicon((lexicon) => {
  const verbs = [
    grammarSource(lexicon, 'speech-verbs', 'speakers'),
    grammarSource(lexicon, 'clause-verbs', 'people'),
  ]
  return new RegExp(
    `(?:^[\\s,]*|,\\s+)(?:${verbs.join('|')})\\s+${grammarSource(lexicon, 'articles')}\\s`,
    'u',
  )
})

/** ", and a lively talk": what is joined behind a comma in small words is no more of somebody, unless it is another office. */
function andMore(rest: string, lexicon: Lexicon): number | undefined {
  const joined = joint(lexicon).exec(rest)
  return joined && !saysOffice(rest.slice(joined.index + joined[0].length), lexicon)
    ? joined.index
    : undefined
}

const joint = perLexicon((lexicon) => new RegExp(`,\\s+${grammarSource(lexicon, 'and')}\\s+(?=\\p{Ll})`, 'u'))

/** Where behind a dash or colon begins what the person talks about. */
function topicIn(details: string, lexicon: Lexicon): number | undefined {
  for (const { index, 0: mark } of details.matchAll(/\s+[–—-]+\s+|:\s+/gu)) {
    const behind = details.slice(index + mark.length)
    const closed = mark.startsWith(':') || inBracket.test(details.slice(0, index))
    if (index > 0 && (isTopic(behind, lexicon) || (closed && !tellsMore(behind, lexicon)))) return index
  }
  return undefined
}

/** "President: Harbour Trust", "– moderator": what stands behind a mark is a role, another office or a body. */
function tellsMore(behind: string, lexicon: Lexicon): boolean {
  return (
    roleNamed(behind.trim(), lexicon) !== null ||
    saysOffice(behind, lexicon) ||
    findOrganisations(behind, lexicon).some(({ span }) => span[0] === 0)
  )
}

/** "Ann Roe (Harbour College) – Tides": who has a body in a bracket has no more of it behind a dash, unless that is an office. */
const inBracket = /^\((?:[^()]|\([^()]*\))*\)$/u
