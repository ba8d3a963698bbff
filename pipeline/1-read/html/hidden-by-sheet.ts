import type { Element, Root } from 'hast'
import { findAll } from './elements.ts'
import { type StyleRule, styleRulesIn } from './style-rules.ts'

/**
 * Tells the elements of a page that its own style sheets hide, whatever is pressed, hovered over or printed: by rules for
 * a class, an id or an element. What another rule shows under some condition is there to be read, and so is what a
 * script of the page names.
 */
export function hiddenBySheet(root: Root): (element: Element) => boolean {
  const rules = findAll(root, isSheet).flatMap((sheet) => styleRulesIn(textOf(sheet)))
  if (!rules.some(({ hides, isPlain }) => hides && isPlain)) return () => false
  const scripts = findAll(root, ({ tagName }) => tagName === 'script')
    .map(textOf)
    .join('\n')
  const trusted = rules.filter((rule) => !rule.hides || (rule.isPlain && !isNamed(rule, scripts)))
  const byName = gathered(trusted)
  return (element) => {
    const held = namesOf(element).flatMap((name) => byName.get(name) ?? [])
    return isHiddenBy(held.filter((rule) => holdsFor(rule, element)))
  }
}

function isSheet({ tagName, properties: { media } }: Element): boolean {
  return tagName === 'style' && (typeof media !== 'string' || /^\s*(?:all|screen)?\s*$/iu.test(media))
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function isNamed({ classes, id }: StyleRule, scripts: string): boolean {
  return [...classes, id].some((name) => name !== '' && scripts.includes(name))
}

function gathered(rules: readonly StyleRule[]): ReadonlyMap<string, readonly StyleRule[]> {
  const byName = new Map<string, StyleRule[]>()
  for (const rule of rules) {
    const name = rule.id ? `#${rule.id}` : rule.classes[0] ? `.${rule.classes[0]}` : rule.tag
    const same = byName.get(name)
    if (same) same.push(rule)
    else byName.set(name, [rule])
  }
  return byName
}

function namesOf(element: Element): string[] {
  return [`#${idOf(element)}`, ...classesOf(element).map((name) => `.${name}`), element.tagName]
}

function holdsFor({ tag, classes, id }: StyleRule, element: Element): boolean {
  const own = classesOf(element)
  return (
    (tag === '' || tag === element.tagName) &&
    (id === '' || id === idOf(element)) &&
    classes.every((name) => own.includes(name))
  )
}

/** A rule that shows under a condition shows; of the plain ones that which is most exact counts, and it hides where two are equally so. */
function isHiddenBy(rules: readonly StyleRule[]): boolean {
  if (rules.some(({ hides, isPlain }) => !hides && !isPlain)) return false
  const most = Math.max(...rules.map(weightOf))
  return rules.some((rule) => rule.hides && weightOf(rule) === most)
}

function weightOf({ tag, classes, id }: StyleRule): number {
  return (id === '' ? 0 : 100) + classes.length * 10 + (tag === '' ? 0 : 1)
}

function idOf({ properties: { id } }: Element): string {
  return typeof id === 'string' ? id : ''
}

function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : []
}
