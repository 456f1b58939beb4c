import { previewVersion, readArticle, readInput, recogniseArticle } from '@footnote/importer';
import { storable, type ArticleToRead, type ReadingStep, type ReadOutcome, type ReadWork } from './reading.js';

/** Reads an article as it was given, here and now: seconds for a long one. What is no text is refused, with a sentence, and so is what the pack has. */
export function readGiven({ article, context, choices }: ReadWork, report: (step: ReadingStep) => void): ReadOutcome {
  const input = decode(article);
  if (!input.ok) return { ok: false, sentence: input.sentence };
  // Offsets of the reading are into what is stored.
  const document = { ...input.document, content: storable(input.document.content) };
  const reading = readArticle(document, context, { choices, onProgress: report });
  const recognition = context.graph === null ? { kind: 'NEW' as const } : recogniseArticle({ reading, graph: context.graph });
  if (recognition.kind === 'SAME') return { ok: false, sentence: recognition.sentence };
  const comparison = recognition.kind === 'VERSION' && context.graph !== null ? previewVersion({ graph: context.graph, reading, source: recognition.source }) : null;
  return { ok: true, document, reading, recognition, comparison };
}

function decode(article: ArticleToRead): ReturnType<typeof readInput> {
  switch (article.is) {
    case 'DOCUMENT': return { ok: true, document: article.document };
    case 'BYTES': return readInput(article.bytes, { name: article.name, contentType: article.contentType, url: article.url });
    default: return article satisfies never;
  }
}
