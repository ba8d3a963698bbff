/**
 * The strictest policy under which a page works both from a server and from file://. No source but the site's own files,
 * no inline script or style, no request by script, no form; a frame only where a PDF is shown; making markup of text is refused by the browser.
 */
export function contentPolicy(frames: boolean): string {
  return [...POLICY, ...(frames ? ["frame-src 'self'"] : [])].join('; ')
}

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
