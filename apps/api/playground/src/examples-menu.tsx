import { EXAMPLES, type Example } from '@footnote/schema/examples';
import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { useCallback, useEffect, useRef, useState } from 'react';
import { prepareVariables } from './ask-api.js';
import { WELCOME } from './welcome.js';

/** The list of examples, beside the editor. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesMenu };

function ExamplesMenu() {
  const { run, shown } = useExample();
  return (
    <section className="footnote-examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>Press one: it is put into the editor and run. Change it and run it again with Ctrl + Enter; Esc leaves the editor.</p>
      <ol>
        {EXAMPLES.map((example) => (
          <li key={example.name}>
            <button type="button" aria-current={shown === example.name ? 'true' : undefined} onClick={() => { void run(example); }}>
              <strong>{example.title}</strong>
              <span>{example.says}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Runs an example: in the tab at hand if nobody has written in it, else in a new one. */
function useExample(): { readonly run: (example: Example) => Promise<void>; readonly shown: string | null } {
  const { addTab, run, setOperationFacts, stop } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [shown, setShown] = useState<string | null>(null);
  const runExample = useCallback(async (example: Example): Promise<void> => {
    if (queryEditor === undefined || variableEditor === undefined) return;
    const variables = await prepareVariables(example.variables);
    stop();
    if (!isUntouched(queryEditor.getValue())) addTab();
    queryEditor.setValue(example.query);
    variableEditor.setValue(variables);
    // What is run is read from these; the editor itself tells of them only after a moment.
    setOperationFacts(factsOf(example.query));
    setShown(example.name);
    run();
    showAnswer();
  }, [addTab, queryEditor, run, setOperationFacts, stop, variableEditor]);
  useExampleOfAddress(queryEditor !== undefined && variableEditor !== undefined, runExample);
  return { run: runExample, shown };
}

/** On a phone the answer stands below the editor, where nobody would look for it. */
function showAnswer(): void {
  if (window.matchMedia('(max-width: 760px)').matches) document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'start' });
}

function isUntouched(text: string): boolean {
  return text.trim() === '' || text === WELCOME || EXAMPLES.some(({ query }) => query === text);
}

function factsOf(query: string): { readonly documentAST: ReturnType<typeof parse>; readonly operations: OperationDefinitionNode[]; readonly operationName?: string } {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
}

/** `/graphql?example=positions` opens that example, once: what is typed afterwards stays through a reload. */
function useExampleOfAddress(ready: boolean, run: (example: Example) => Promise<void>): void {
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    const address = new URL(window.location.href);
    const example = EXAMPLES.find(({ name }) => name === address.searchParams.get('example'));
    if (example === undefined) return;
    address.searchParams.delete('example');
    window.history.replaceState(null, '', address);
    void run(example);
  }, [ready, run]);
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 4.5h2M3 10h2M3 15.5h2M8 4.5h9M8 10h9M8 15.5h9" strokeLinecap="round" />
    </svg>
  );
}
