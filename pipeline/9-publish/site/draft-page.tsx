import type { Library } from './library.ts'
import type { Page } from './shell.tsx'

/** Lessons for a text that is being written. The text stays in the reader's browser: the page's policy lets nothing out. */
export const draftPage: Page = {
  path: 'draft.html',
  title: 'Lessons for my draft',
  scripts: ['search'],
  body: ({ library }) => (
    <>
      <header>
        <h1 class="named">Lessons for my draft</h1>
        <p class="counts">
          Paste terms of reference, an agenda or a plan. For each of its sections this page shows the lessons,
          open commitments and people that matter. Your text stays on this machine: this page sends nothing.
        </p>
      </header>
      <noscript>
        <p class="note">
          This needs JavaScript. Without, the command line does the same: debrief draft FILE.
        </p>
      </noscript>
      <div id="draft" class="draft" data-kept={JSON.stringify(kept(library))} />
    </>
  ),
}

/** Commitments that were followed up: nobody has to be told of them. */
function kept(library: Library): readonly string[] {
  return [...library.ledger.values()]
    .filter(({ status }) => status === 'followed-up')
    .map(({ commitment }) => commitment)
}
