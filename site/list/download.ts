import { element } from '../element.ts'
import type { ListFile } from './list-files.ts'

/** Hands the reader a file; nothing leaves the machine. */
export function download({ name, type, content }: ListFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = element('a', { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
