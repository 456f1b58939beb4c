import { ApiExampleDocument } from '@footnote/schema/browser';
import { EXAMPLES } from '@footnote/schema/examples';
import type { Metadata } from 'next';
import { CopyButton } from '../../features/api-guide/copy-button';
import { exampleQuery } from '../../features/api-guide/example';
import styles from '../../features/api-guide/guide.module.css';
import { ask } from '../../graphql/ask';
import controls from '../../ui/controls.module.css';
import { Frame } from '../../ui/frame';
import { Section } from '../../ui/section';
import type_ from '../../ui/type.module.css';

export const metadata: Metadata = { title: 'The API' };

/** How to ask the graph itself: the playground, its examples, one query that runs, and the limits. */
export default async function ApiGuidePage() {
  const outcome = await ask(ApiExampleDocument, {});
  const pack = outcome.ok ? outcome.data.packs.nodes.find((one) => !one.invented && one.issues.nodes.length > 0) : undefined;
  const query = exampleQuery({ pack: pack?.slug ?? 'us-icc-evidence', issue: pack?.issues.nodes[0]?.slug ?? 'sharing-evidence', asOf: pack?.keyDates[0]?.day ?? '2023-03-08' });
  return (
    <Frame place="api">
      <header className={styles.title}>
        <h1 className={type_.head1}>The API</h1>
        <p className={type_.lede}>Everything on these pages is a GraphQL query: sources, events, claims, who held which position on a day, and on whose word. No key and no account is needed to read.</p>
        <div className={styles.acts}><a className={controls.button} href="/graphql">Open the playground</a><a className={controls.quiet} href="/graphql/schema.graphql" download="footnote.graphql">Download the schema (SDL)</a></div>
      </header>
      <Section id="examples" title="Examples that run">
        <p className={styles.lead}>Each opens in the playground and is run at once.</p>
        <ul className={styles.examples}>
          {EXAMPLES.map(({ name, title, says }) => (
            <li key={name}><a href={`/graphql?example=${name}`}>{title}</a><span>{says}</span></li>
          ))}
        </ul>
      </Section>
      <Section id="example" title="Positions of everybody on one day, with the evidence">
        <pre className={styles.code} tabIndex={0} aria-label="An example query"><code>{query}</code></pre>
        <p className={styles.copy}><a className={controls.quiet} href={`/graphql?query=${encodeURIComponent(query)}`}>Open it in the playground</a> <CopyButton text={query} /></p>
      </Section>
      <Section id="terms" title="Where, how, how much">
        <dl className={styles.facts}>
          <div><dt>Address</dt><dd><code>POST /graphql</code> on this server, with <code>Content-Type: application/json</code>. A browser that opens <a href="/graphql">/graphql</a> gets the playground, with the whole schema described beside it.</dd></div>
          <div><dt>Two clocks</dt><dd><code>asOf</code> asks what held on a day; <code>knownAt</code> asks what had been reported by a day, and means now where it is left out.</dd></div>
          <div><dt>Lists</dt><dd>Relay connections: <code>first</code> (at most 100), <code>after</code>, <code>nodes</code>, <code>pageInfo</code>, <code>totalCount</code>.</dd></div>
          <div><dt>Limits</dt><dd>A query that is too deep, has too many aliases or would give too much at once is refused with a sentence that says which, and how much is allowed. What an operation costs, and what is left of this minute, stands in <code>extensions.cost</code> and in the <code>RateLimit</code> headers; past that, 429 and <code>Retry-After</code>.</dd></div>
          <div><dt>A key</dt><dd>What is public needs none. For what belongs to your desk, make one on the page of your <a href="/account">account</a>, and send it as <code>Authorization: Bearer fn_…</code>. It opens what you chose for it and nothing else, and has a larger budget.</dd></div>
          <div><dt>Changes</dt><dd>Subscriptions run over a WebSocket to the same address (<code>graphql-transport-ws</code>): <code>packChanged</code> for everybody, <code>quizProgress</code> for a quiz’s teacher.</dd></div>
          <div><dt>Words</dt><dd>The words of a passage are those of Footnote’s summary unless <code>verbatim</code> is true; keep them out of quotation marks, and keep the hedges.</dd></div>
          <div><dt>What is not here</dt><dd>No answer key of a question that is still open, whoever asks.</dd></div>
        </dl>
      </Section>
    </Frame>
  );
}
