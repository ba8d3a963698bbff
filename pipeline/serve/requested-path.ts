/** Path of the file in site/ that an address asks for; null where it asks for something that is not below it. */
export function requestedPath(address: string): string | null {
  const parts = decoded(address.replace(/[?#].*$/su, ''))?.split('/')
  if (!parts || parts.some((part) => part === '..' || part.startsWith('.') || /[\\\0:]/u.test(part)))
    return null
  const path = parts.filter((part) => part !== '').join('/')
  return address.replace(/[?#].*$/su, '').endsWith('/') || path === ''
    ? `${path}${path && '/'}index.html`
    : path
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Whether a request was sent to this machine by its own name: a page from elsewhere may not read documents through it. */
export function isLocalHost(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u.test(host ?? '')
}
