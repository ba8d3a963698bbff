import { plural } from '../../text/plural.ts'
import type { Page } from './shell.tsx'
import { counted } from './words.ts'

/** How this was made, what it can be trusted for, and how to search it. */
export const aboutPage: Page = {
  path: 'about.html',
  title: 'About',
  body: (view) => (
    <div class="prose">
      <h1 class="named">About</h1>
      <p>
        This is a knowledge base made from {plural(view.library.base.docs.length, 'document')}:{' '}
        {[...view.library.ofType].map(([type, shelf]) => counted(type, shelf.length)).join(', ')}. Each record
        is a statement that a document makes, in the document’s own words.
      </p>
      <h2>How it was made</h2>
      <p>
        By rule: headings, lists, cue words, times and names as the documents print them. No model wrote or
        judged a word, and the same documents always give the same records. Rules miss things and take things
        for what they are not; each record therefore says which rule found it and how often that rule is
        right.
      </p>
      <h2>What “quote verified” means</h2>
      <p>
        The quote was looked up again in the text of its document when this page was made and stands there
        letter for letter. It does not mean that the statement is true.
      </p>
      <h2>Searching</h2>
      <dl class="fields">
        <dt>vetting police</dt>
        <dd>either word, records with both first</dd>
        <dt>+vetting -training</dt>
        <dd>with the first word, without the second</dd>
        <dt>"local ownership"</dt>
        <dd>these words side by side, in the words of the record itself</dd>
        <dt>refor*</dt>
        <dd>words that begin like this</dd>
      </dl>
      <p>
        Ctrl+K (Cmd+K on a Mac) goes to the search box from any page, the arrow keys walk through the results,
        Enter opens one, Esc goes back to the box and then clears it. The address holds the search: copy it to
        share it.
      </p>
      <h2>Taking it with you</h2>
      <p>
        The folder works without a server and without a network: zip it, copy it, open index.html. Nothing is
        sent anywhere.
      </p>
    </div>
  ),
}
