import type { Base } from '../../pipeline/model/base.ts'
import type { Link } from '../../pipeline/model/record.ts'
import { agenda, hostile, report } from './forum-docs.ts'
import { records } from './sample-records.ts'

const links: readonly Link[] = [
  {
    from: 'lesson/river-forum-report/vetting-without-an-appeals-body',
    to: 'recommendation/river-forum-report/one-vetting-standard',
    kind: 'same-as',
    evidence: 'vetting',
    score: 0.7,
  },
  {
    from: 'session/river-forum-agenda/group-a',
    to: 'session/river-forum-agenda/oversight',
    kind: 'part-of',
    evidence: 'parent',
    score: 1,
  },
]

/** A small invented base with one document that means harm. */
export const sampleBase: Base = {
  docs: [hostile, agenda, report],
  records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)),
  links,
  themes: [
    { id: 'community-policing', label: 'Community policing' },
    { id: 'gender', label: 'Gender' },
    { id: 'oversight', label: 'Oversight' },
    { id: 'training', label: 'Training' },
    { id: 'vetting', label: 'Vetting' },
  ],
}
