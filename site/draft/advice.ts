import type { SectionAdvice } from '../../pipeline/query/draft/lessons-for-draft.ts'
import type { Engine } from '../../pipeline/query/engine.ts'
import type { Hit } from '../../pipeline/query/search.ts'
import { pathToHref, recordPath } from '../../pipeline/text/paths.ts'
import { element, isolated } from '../element.ts'
import { resultCard } from '../results.ts'

/** What the base knows that matters to a section of a draft: cards under the section's own heading. */
export function adviceFor(engine: Pick<Engine, 'facets'>, section: SectionAdvice): HTMLElement {
  const { title, lessons, commitments, people } = section
  return element(
    'section',
    {},
    element('h2', {}, isolated(title || 'Before the first heading')),
    cards(engine, 'Lessons', lessons),
    cards(engine, 'Open commitments', commitments),
    people.length > 0 && [
      element('h3', {}, 'People'),
      element(
        'ul',
        { class: 'chips' },
        people.map(({ name, record }) =>
          element('li', {}, element('a', { href: pathToHref(recordPath(record)) }, isolated(name))),
        ),
      ),
    ],
  )
}

function cards(engine: Pick<Engine, 'facets'>, words: string, hits: readonly Hit[]) {
  return hits.length > 0 && [element('h3', {}, words), ...hits.map((hit) => resultCard(engine, hit, 'h4'))]
}
