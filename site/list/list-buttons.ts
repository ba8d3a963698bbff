import { element } from '../element.ts'
import type { ListStore } from './list-store.ts'
import { listedElement } from './listed.ts'

/** Gives every record shown below `root` a button that puts it on the list or takes it off; again and again does no harm. */
export function addListButtons(root: ParentNode, store: ListStore): void {
  for (const shown of root.querySelectorAll<HTMLElement>('article[data-id]')) {
    const button = shown.querySelector<HTMLButtonElement>('.to-list') ?? newButton(shown, store)
    if (button) draw(button, shown, store)
  }
}

function newButton(shown: HTMLElement, store: ListStore): HTMLButtonElement | null {
  const record = listedElement(shown)
  const place = shown.querySelector('.stands') ?? shown.querySelector('.kind')
  if (!record || !place) return null
  const button = element('button', {
    type: 'button',
    class: 'plain to-list',
    click: () => {
      if (store.has(record.id)) store.remove(record.id)
      else store.add([record])
    },
  })
  place.append(button)
  return button
}

function draw(button: HTMLButtonElement, shown: HTMLElement, store: ListStore): void {
  const listed = store.has(shown.dataset['id'] ?? '')
  const words = listed ? 'Remove from my list' : 'Add to my list'
  if (button.textContent === words) return
  button.textContent = words
  button.classList.toggle('listed', listed)
  button.setAttribute('aria-label', `${words}: ${(listedElement(shown)?.words ?? '').slice(0, 80)}`)
}
