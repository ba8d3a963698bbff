type Child = Node | string | null | undefined | false

/** Builds an element: attributes as written, listeners as functions, text always as text and never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | EventListener | undefined>>,
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value)
    else if (value === true) node.setAttribute(name, '')
    else if (typeof value === 'string') node.setAttribute(name, value)
  }
  node.append(...children.flat().filter((child): child is Node | string => Boolean(child)))
  return node
}

/** Words from a document: nothing in them turns the direction of what stands beside them. */
export function isolated(...children: readonly Child[]): HTMLElement {
  return element('bdi', {}, ...children)
}

/** A button with words on it. */
export function button(words: string, click: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'button', click }, words)
}
