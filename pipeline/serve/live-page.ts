/** Where a page asks whether it is still the newest, and where the script that asks comes from. */
export const liveAddresses = { script: '/__debrief/live.js', state: '/__debrief/state' } as const

/** A page that loads itself anew when the knowledge base changes: a script more, and leave to ask this server. */
export function livePage(html: string): string {
  return html
    .replace(/(http-equiv="Content-Security-Policy"\s+content=")/u, "$1connect-src 'self'; ")
    .replace('</head>', `<script defer src="${liveAddresses.script}"></script></head>`)
}

/** Asks every second what the state is, and loads the page again when it is another one. */
export const liveScript = `let seen = null
setInterval(async () => {
  try {
    const state = await (await fetch('${liveAddresses.state}', { cache: 'no-store' })).text()
    if (seen !== null && state !== seen) location.reload()
    seen = state
  } catch {}
}, 1000)
`
