import type { BaseRecord } from '../../model/record.ts'
import { headline } from '../../text/headline.ts'
import { shortened } from './shortened.ts'
import { recordHref, type View } from './view.ts'

/** To the records before and after in the same document. */
export function Steps({ view, record }: { view: View; record: BaseRecord }) {
  const shelf = view.library.ofDocument.get(record.document) ?? []
  const at = view.library.places.get(record.id) ?? -1
  const steps = [
    ['prev', 'Before it in this document', shelf[at - 1]],
    ['next', 'After it in this document', shelf[at + 1]],
  ] as const
  if (at < 0) return null
  return (
    <nav class="steps" aria-label="Records of this document">
      {steps.map(([rel, words, to]) =>
        to ? (
          <a rel={rel} class={rel} href={recordHref(view, to.id)}>
            <span>{words}</span>
            <bdi>{shortened(headline(to).words, 90)}</bdi>
          </a>
        ) : null,
      )}
    </nav>
  )
}
