import type { Message, Severity } from '../../model/message.ts'
import { plural } from '../../text/plural.ts'
import { Decisions, Withdrawn } from './quality-parts.tsx'
import { RuleFigures } from './rule-figures.tsx'
import { ruleRows } from './rule-rows.ts'
import { Rules } from './rules.tsx'
import type { Page } from './shell.tsx'
import { shortened } from './shortened.ts'
import { documentHref, type View } from './view.ts'
import { unhyphened } from './words.ts'

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'Left out'],
  ['warning', 'Kept, but look at it'],
  ['info', 'For your information'],
]

/** Messages of one sort that the page lists; report.json has all. */
const MOST = 500

/** A reason may quote what was taken out; report.json has it whole. */
const LONGEST_REASON = 400

/** What the build has to say about the documents. */
export function qualityPage(messages: readonly Message[]): Page {
  return {
    path: 'quality.html',
    title: 'Quality',
    body: (view) => (
      <>
        <header>
          <h1 class="named">Quality</h1>
          <p class="counts">
            {messages.length === 0
              ? 'All documents were read in full, and nothing needs a look.'
              : `${plural(messages.length, 'message')} from the build.`}
          </p>
        </header>
        {SEVERITIES.map(([severity, words]) => (
          <Messages
            view={view}
            words={words}
            messages={messages.filter((message) => message.severity === severity)}
          />
        ))}
        <Decisions view={view} />
        <Withdrawn view={view} />
        <RuleFigures rows={ruleRows(view.library.base)} />
        <Rules view={view} />
      </>
    ),
  }
}

function Messages({ view, words, messages }: { view: View; words: string; messages: readonly Message[] }) {
  if (messages.length === 0) return null
  const ids = new Map(view.library.base.docs.map(({ entry }) => [entry.path, entry.id]))
  return (
    <section>
      <h2>
        {words} ({messages.length})
      </h2>
      <ul class="messages">
        {messages.slice(0, MOST).map((message) => (
          <li>
            <p class="kind">
              <span class="type">{unhyphened(message.rule)}</span>
              <Where view={view} path={message.path} id={ids.get(message.path)} />
              {message.place?.page ? <span>page {message.place.page.label}</span> : null}
            </p>
            <p>
              <bdi>{shortened(message.reason, LONGEST_REASON)}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {messages.length > MOST ? <p class="more">The rest is in data/report.json.</p> : null}
    </section>
  )
}

function Where({ view, path, id }: { view: View; path: string; id: string | undefined }) {
  if (path === '') return <span>all documents</span>
  return (
    <span>
      {id === undefined ? (
        <bdi>{path}</bdi>
      ) : (
        <a href={documentHref(view, id)}>
          <bdi>{path}</bdi>
        </a>
      )}
    </span>
  )
}
