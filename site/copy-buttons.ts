import { element } from './element.ts'

/** Gives every text that is there to be copied a button that does it, where the browser allows it. */
export function addCopyButtons(root: ParentNode): void {
  if (!navigator.clipboard) return
  for (const text of root.querySelectorAll<HTMLElement>('pre.copied')) {
    const button = element('button', { type: 'button', class: 'plain' }, 'Copy')
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(`${text.textContent ?? ''}\n`)
        button.textContent = 'Copied'
      } catch {
        getSelection()?.selectAllChildren(text)
      }
    }
    text.after(button)
  }
}
