import type {} from 'monaco-editor';
import { WORKERS } from 'footnote:build';

/** Monaco's and GraphiQL's workers, from this server: no blob, no CDN. */
window.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(label === 'json' ? WORKERS.json : label === 'graphql' ? WORKERS.graphql : WORKERS.editor, { name: label }),
};
