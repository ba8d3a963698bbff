/**
 * The strictest policy under which a page works both from a server and from file://. No source but the site's own files,
 * no inline script or style, no request by script, no form, no frame; making markup of text is refused by the browser.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
