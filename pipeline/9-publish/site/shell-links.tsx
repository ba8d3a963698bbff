import { remember } from '../../text/remember.ts'
import { markup } from './markup.ts'
import type { View } from './view.ts'

interface Way {
  readonly view: View
  readonly label: string
  readonly to: readonly (readonly [path: string, words: string])[]
  readonly at: string
}

/** Made once for all pages that lie equally deep, which takes a third of the work off most pages. */
export function Links({ view, label, to, at }: Way) {
  const here = to.some(([path]) => path === at) ? at : ''
  const list = remember(lists, [label, view.href(''), here].join(' '), () =>
    markup(<List view={view} to={to} at={here} />),
  )
  return <nav aria-label={label} dangerouslySetInnerHTML={{ __html: list }} />
}

const lists = new Map<string, string>()

function List({ view, to, at }: Pick<Way, 'view' | 'to' | 'at'>) {
  return (
    <ul>
      {to.map(([path, words]) => (
        <li>
          <a href={view.href(path)} {...(path === at ? { 'aria-current': 'page' as const } : {})}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
