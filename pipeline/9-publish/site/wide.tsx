import type { Children } from './markup.ts'

/** A table that may be wider than the screen: it scrolls in itself, and the keyboard can scroll it. */
export function Wide({ label, children }: { label: string; children: Children }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is out of a keyboard's reach without it
    <section class="wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
