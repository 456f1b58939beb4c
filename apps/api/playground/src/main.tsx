import './allow-styles.js';
import './workers.js';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createFetcher } from './ask-api.js';
import { defineEditorThemes, EDITOR_THEMES } from './colour-editors.js';
import { EXAMPLES_PLUGIN } from './examples-menu.js';
import { letEscapeLeaveEditors } from './leave-editor.js';
import { WELCOME } from './welcome.js';

const PLUGINS = [EXAMPLES_PLUGIN, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];

/** The whole of the playground below its masthead. */
function Playground({ theme }: { readonly theme: 'light' | 'dark' | null }) {
  const asked = new URLSearchParams(window.location.search);
  const query = asked.get('query');
  return (
    <GraphiQL
      fetcher={FETCHER} plugins={PLUGINS} visiblePlugin={EXAMPLES_PLUGIN} defaultTheme={theme} editorTheme={EDITOR_THEMES} defaultQuery={WELCOME}
      inputValueDeprecation schemaDescription defaultEditorToolsVisibility="variables" shouldPersistHeaders={false} showPersistHeadersSettings={false}
      {...(query === null ? {} : { initialQuery: query, initialVariables: asked.get('variables') ?? '' })}
    >
      <GraphiQL.Logo><EditorThemes /></GraphiQL.Logo>
    </GraphiQL>
  );
}

const FETCHER = createFetcher();

/** Draws nothing: gives the editors their colours, and changes them with the system's theme where none was chosen. */
function EditorThemes() {
  const monaco = useMonaco((state) => state.monaco);
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    if (monaco === undefined) return undefined;
    defineEditorThemes(monaco);
    setTheme(theme);
    if (theme !== null) return undefined;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => { setTheme(null); };
    system.addEventListener('change', follow);
    return () => { system.removeEventListener('change', follow); };
  }, [monaco, setTheme, theme]);
  return null;
}

letEscapeLeaveEditors();
const root = document.getElementById('playground');
if (root === null) throw new Error('The page has no place for the playground');
const { theme } = root.dataset;
createRoot(root).render(<Playground theme={theme === 'light' || theme === 'dark' ? theme : null} />);
