import type { Element, ElementContent, Root } from 'hast'
import { inSymbolFont } from '../symbol-fonts.ts'

/** A page with the arrows and marks that a font for symbols shows, where its source has letters for them. */
export function withSymbols(root: Root): Root {
  return { type: 'root', children: walked(root.children as ElementContent[], false) }
}

/** Browsers set letters in "Symbol" as letters. */
const wingdings = /(?:^|[;\s])font(?:-family)?\s*:[^;,]*\bwingdings["']?\s*(?:[;,]|$)/iu

function walked(nodes: readonly ElementContent[], inSymbols: boolean): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === 'text')
      return inSymbols ? { ...node, value: inSymbolFont(node.value, 'wingdings') } : node
    if (node.type !== 'element') return node
    return { ...node, children: walked(node.children, setsFont(node) ?? inSymbols) }
  })
}

/** Whether an element sets its words in such a font; undefined where it says nothing of fonts. */
function setsFont({ properties }: Element): boolean | undefined {
  const { style, face } = properties
  if (typeof face === 'string') return /^wingdings$/iu.test(face.trim())
  return typeof style === 'string' && /(?:^|[;\s])font(?:-family)?\s*:/iu.test(style)
    ? wingdings.test(style)
    : undefined
}
