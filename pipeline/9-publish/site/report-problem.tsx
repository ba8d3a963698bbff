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

/** JSON strings are YAML strings: nothing in a quote can end them or begin anything. */
function decisionYaml(record: BaseRecord): string {
  return [
    '- decide: reject',
    `  record: ${JSON.stringify(record.id)}`,
    `  quote: ${JSON.stringify(record.text)}`,
    '  because: "say why"',
  ].join('\n')
}
