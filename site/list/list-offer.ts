import { plural } from '../../pipeline/text/plural.ts'
import { button, element } from '../element.ts'
import type { ListStore } from './list-store.ts'
import type { Listed } from './listed.ts'

/** A link brought a list, and there is one here: the reader says what to do with it. */
export function offerOf(offered: readonly Listed[], store: ListStore): readonly Node[] {
  const fresh = offered.filter(({ id }) => !store.has(id))
  if (fresh.length === 0) return []
  return [
    element(
      'p',
      { class: 'note' },
      `This link carries a list of ${plural(offered.length, 'record')}, ${fresh.length} of them not on yours. `,
      button('Add them', () => store.add(offered)),
      ' ',
      button('Put it in place of mine', () => store.set(offered)),
    ),
  ]
}
