/** One query that shows what the graph is for. */
export const EXAMPLE_QUERY = `# Who held which position on a day, and on what passages that rests.
# Change asOf to 2023-07-26 and run it again.
query PositionsWithEvidence($issue: String!, $asOf: Date!) {
  positions(issue: $issue, asOf: $asOf, first: 20) {
    totalCount
    nodes {
      actor { name }
      stance
      state
      lastReported
      reason
      claim {
        statement
        corroboration(knownAt: $asOf) { originCountMin originCountMax verdict explanation }
        assertions(first: 5) {
          nodes {
            source { label published { label } }
            hedges
            chain { label kind }
            evidence { exact verbatim anchor }
          }
        }
      }
    }
  }
}
`;

/** What the page holds beside its markup. */
export interface PlaygroundContent {
  /** The slug of an issue that is there to ask about. */
  readonly issue: string;
  readonly asOf: string;
}

const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1b1f24; --line: #77726a; --accent: #0b4f6c; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --ink: #eceae4; --line: #8f8a82; --accent: #7cc4e3; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: var(--paper); color: var(--ink); font: 16px/1.5 "Public Sans", system-ui, sans-serif; }
h1 { font-size: 20px; margin: 0 0 4px; } p { margin: 0 0 16px; max-width: 66ch; } a { color: var(--accent); }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 24px; }
label { display: block; margin: 0 0 4px; font-weight: 600; }
textarea, pre { width: 100%; margin: 0 0 16px; padding: 12px; border: 1px solid var(--line); border-radius: 2px; background: transparent; color: inherit; font: 14px/1.5 ui-monospace, monospace; tab-size: 2; }
textarea { resize: vertical; } pre { min-height: 480px; max-height: 80vh; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
button { min-height: 48px; padding: 0 24px; border: 1px solid var(--accent); border-radius: 2px; background: var(--accent); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

const SCRIPT = `
const byId = (id) => document.getElementById(id);
async function run() {
  const answer = byId('answer');
  answer.textContent = 'Asking …';
  try {
    const variables = byId('variables').value.trim();
    const headers = byId('headers').value.trim();
    const reply = await fetch(location.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...(headers === '' ? {} : JSON.parse(headers)) },
      body: JSON.stringify({ query: byId('query').value, ...(variables === '' ? {} : { variables: JSON.parse(variables) }) }),
    });
    answer.textContent = JSON.stringify(await reply.json(), null, 2);
  } catch (problem) {
    answer.textContent = 'Not sent, or not answered: ' + problem.message;
  }
}
byId('form').addEventListener('submit', (event) => { event.preventDefault(); run(); });
document.addEventListener('keydown', (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); } });
`;

/** The page that a browser gets where a program gets GraphQL: self-contained, so that it works with no network. */
export function playgroundPage({ issue, asOf }: PlaygroundContent): string {
  const variables = JSON.stringify({ issue, asOf }, null, 2);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Footnote: the API</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Footnote: the API</h1>
<p>Ask the graph of sources, events and claims in GraphQL. Every type and argument is described in <a href="/graphql/schema.graphql">the schema</a>. Ctrl + Enter runs the query.</p>
<main>
<form id="form">
<label for="query">Query</label>
<textarea id="query" rows="28" spellcheck="false">${escapeHtml(EXAMPLE_QUERY)}</textarea>
<label for="variables">Variables (JSON)</label>
<textarea id="variables" rows="5" spellcheck="false">${escapeHtml(variables)}</textarea>
<label for="headers">Headers (JSON; <code>{"authorization": "Bearer …"}</code> for drafts)</label>
<textarea id="headers" rows="2" spellcheck="false"></textarea>
<button type="submit">Run</button>
</form>
<section aria-live="polite"><label for="answer">Answer</label><pre id="answer" tabindex="0"></pre></section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The parts of the page that its Content-Security-Policy allows, by their digests. */
export const INLINE = { script: SCRIPT, style: STYLE } as const;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
