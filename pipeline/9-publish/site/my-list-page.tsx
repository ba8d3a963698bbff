import type { Page } from './shell.tsx'

/** The reader's own list. It lives in the reader's browser, so that the page is empty until its script runs. */
export const myListPage: Page = {
  path: 'list.html',
  title: 'My list',
  scripts: ['search', 'citations'],
  body: () => (
    <>
      <header>
        <h1 class="named">My list</h1>
      </header>
      <noscript>
        <p class="note">Keeping a list needs JavaScript. Everything else can be read without.</p>
      </noscript>
      <div id="my-list" />
    </>
  ),
}
