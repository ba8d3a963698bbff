import type { OutFile } from '../../model/out-file.ts'
import { printOfText } from '../prints.ts'
import type { Library } from './library.ts'
import { type Children, markupBytes } from './markup.ts'
import { contentPolicy } from './policy.ts'
import { Links } from './shell-links.tsx'
import { type View, viewFrom } from './view.ts'

/** A page to be: where it stands, what it is called, and what stands in it. */
export interface Page {
  /** Relative to the site's root. */
  readonly path: string
  readonly title: string
  /** Names of the scripts in assets/ that the page needs besides the site's own. */
  readonly scripts?: readonly string[]
  /** Whether it may show a file of the site in a frame. */
  readonly frames?: boolean
  /** What else stands in its head. */
  readonly head?: (view: View) => Children
  readonly body: (view: View) => Children
  /**
   * All that head and body are made of beside the path, the title and where the site stands, as JSON can say it. Absent where
   * telling would take as long as making.
   */
  readonly told?: (view: View) => unknown
}

const TOP = [
  ['index.html', 'Search'],
  ['overview.html', 'Overview'],
  ['recurrences.html', 'Recurrences'],
  ['commitments.html', 'Commitments'],
  ['documents.html', 'Documents'],
  ['events.html', 'Events'],
  ['themes.html', 'Themes'],
  ['countries.html', 'Countries'],
  ['people.html', 'People'],
  ['organisations.html', 'Organisations'],
  ['draft.html', 'My draft'],
  ['list.html', 'My list'],
] as const

const BOTTOM = [
  ['threads.html', 'Threads'],
  ['gaps.html', 'Gaps'],
  ['quality.html', 'Quality'],
  ['about.html', 'About'],
] as const

/** Characters that turn the direction of writing; a title has no element to keep them in. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu

/**
 * The page as a file, with all that stands on every page. That is the same for every knowledge base of one version, so that
 * a document more changes only the pages it has something to do with.
 */
export function pageInShell(library: Library, page: Page): OutFile {
  const view = viewFrom(library, page.path)
  const address = view.address(page.path)
  return {
    path: `site/${page.path}`,
    content: markupBytes(
      <html lang="en" data-root={view.href('')}>
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content={contentPolicy(
              page.frames === true && library.carriesFiles,
              library.base.tier?.name === 'pagefind' && page.scripts?.includes('search')
                ? 'in pieces'
                : 'whole',
            )}
          />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <title>{page.title.replace(TURNS, '')}</title>
          <link rel="stylesheet" href={view.href('assets/style.css')} />
          <link rel="icon" href={view.href('assets/icon.svg')} />
          {address !== null && <link rel="canonical" href={address} />}
          {page.head?.(view)}
          {(page.scripts ?? []).map((name) => (
            <script defer src={view.href(`assets/${name}.js`)} />
          ))}
          <script defer src={view.href('assets/page.js')} />
        </head>
        <body>
          <a class="skip" href="#main">
            Skip to content
          </a>
          <header class="top">
            <a class="brand" href={view.href('index.html')}>
              Debrief
            </a>
            <Links view={view} label="Site" to={TOP} at={page.path} />
          </header>
          <main id="main">{page.body(view)}</main>
          <footer class="bottom">
            <p>Made by rule from the documents it names. Every quote stands word for word in its source.</p>
            <Links view={view} label="More" to={BOTTOM} at={page.path} />
          </footer>
        </body>
      </html>,
    ),
  }
}

/** Equal for pages that are equal, by all that they tell. */
export function printOfPage(library: Library, { path, title, told }: Page): string {
  return printOfText(JSON.stringify([path, title, library.baseUrl, told?.(viewFrom(library, path))]))
}
