import { caseMap } from './figures/case-map.tsx'
import { Figure } from './figures/figure.tsx'
import { recurrenceDots } from './figures/recurrence-dots.tsx'
import { themesOverTime } from './figures/themes-over-time.tsx'
import { whoWithWhom } from './figures/who-with-whom.tsx'
import type { Page } from './shell.tsx'

/** The base in pictures, each with its table. */
export const overviewPage: Page = {
  path: 'overview.html',
  title: 'Overview',
  body: (view) => {
    const drawings = [themesOverTime, recurrenceDots, caseMap, whoWithWhom].flatMap(
      (draw) => draw(view) ?? [],
    )
    return (
      <>
        <header>
          <h1 class="named">Overview</h1>
          <p class="counts">
            {drawings.length === 0
              ? 'There is nothing to draw yet: pictures need lessons with themes, events or countries.'
              : 'What the documents hold, in pictures. The table beside each says the same in words and numbers.'}
          </p>
        </header>
        {drawings.map((drawing) => (
          <Figure drawing={drawing} />
        ))}
      </>
    )
  },
}
