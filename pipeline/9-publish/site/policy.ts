/**
 * The strictest policy under which a page works both from a server and from file://. No source but the site's own files,
 * no inline script or style, no request by script, no form; a frame only where a PDF is shown; making markup of text is refused by the browser.
 */
export function contentPolicy(frames: boolean, index: 'whole' | 'in pieces'): string {
  const policy =
    index === 'whole' ? POLICY : [...POLICY.filter((rule) => !rule.startsWith('script-src')), ...PIECES]
  return [...policy, ...(frames ? ["frame-src 'self'"] : [])].join('; ')
}

/** A large index is loaded piece by piece from the site's own files, by Pagefind's compiled program. */
const PIECES = ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"]

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]
