import type { Grade } from '../../model/across.ts'

const POINTS = [
  ['who', 'Who acts'],
  ['act', 'A concrete act'],
  ['when', 'By when'],
  ['measure', 'How it shows'],
] as const

/** How specific a recommendation is, with the words that earned each point. */
export function SpecificGrade({ grade }: { grade: Grade }) {
  return (
    <section>
      <h2>
        How specific it is: {grade.grade} of {POINTS.length}
      </h2>
      <dl class="fields">
        {POINTS.map(([point, words]) => (
          <>
            <dt>{words}</dt>
            <dd>
              {grade.points
                .filter((earned) => earned.point === point)
                .map((earned) => <bdi>{earned.words}</bdi>)[0] ?? <span class="none">not said</span>}
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}
