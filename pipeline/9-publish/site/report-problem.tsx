import type { BaseRecord } from '../../model/record.ts'

/** A decision ready to be copied into decisions.yaml, the corpus's side file, so that the next build heeds it. */
export function ReportProblem({ record }: { record: BaseRecord }) {
  return (
    <details class="report">
      <summary>Report a problem</summary>
      <p>
        Is this no {record.type.replaceAll('-', ' ')}, or are its fields wrong? Copy this into{' '}
        <code>decisions.yaml</code> in the folder of the documents, or send it to whoever builds this site.
        The next build heeds it.
      </p>
      <pre class="copied">
        <code>{decisionYaml(record)}</code>
      </pre>
      <p>
        Write <code>accept</code> in place of <code>reject</code> to confirm it, or <code>edit</code> and a
        line <code>text:</code> or <code>fields:</code> with what is right.
      </p>
    </details>
  )
}

function decisionYaml(record: BaseRecord): string {
  return [
    '- decide: reject',
    `  record: ${quoted(record.id)}`,
    `  quote: ${quoted(record.text)}`,
    '  because: "say why"',
  ].join('\n')
}

/** JSON strings are YAML strings: nothing in a quote can end them or begin anything. What is not seen is spelled out. */
function quoted(words: string): string {
  return JSON.stringify(words).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
