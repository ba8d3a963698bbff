/** JSON-RPC 2.0, section 5.1: what an answer is to a line that is no JSON, whose id nobody knows. */
const PARSE_ERROR = -32_700

const LINE_END = 0x0a

/**
 * Answers each whole line of what it hears that is no JSON: the SDK leaves such a line out without a word, and who sent it
 * would wait for good. All lines are heard by the SDK too.
 */
export function answerBroken(say: (answer: string) => void): (chunk: Uint8Array) => void {
  let begun: readonly Uint8Array[] = []
  return (chunk) => {
    let from = 0
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, from)) {
      const line = Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8')
      if (isBroken(line)) say(answer(line))
      begun = []
      from = end + 1
    }
    if (from < chunk.length) begun = [...begun, chunk.subarray(from)]
  }
}

/** An empty line asks nothing. */
function isBroken(line: string): boolean {
  if (line.trim() === '') return false
  try {
    JSON.parse(line)
    return false
  } catch {
    return true
  }
}

const SHOWN = 60

function answer(line: string): string {
  const start = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line.trim()
  const message = `Parse error: unexpected line ${JSON.stringify(start)}, expected a message as JSON on one line`
  return `${JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: PARSE_ERROR, message } })}\n`
}
