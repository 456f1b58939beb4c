import { formatDay, type Day, type PackGraph } from '@footnote/knowledge';

export interface NewPack { readonly slug: string; readonly title: string; /** BCP 47. */ readonly language: string; readonly today: Day }

/** A pack that holds nothing yet and is valid all the same, for articles to be read into. */
export function createPack({ slug, title, language, today }: NewPack): PackGraph {
  return {
    pack: { slug, title, summary: `An affair read from articles, begun on ${formatDay(today)}.`, language, invented: false, dateline: null, keyDates: [], licence: 'NOASSERTION' },
    outlets: [], sources: [], reliances: [], actors: [], events: [], issues: [], aspects: [], measures: [], claims: [], assertions: [], evidence: [], absences: [], contradictions: [],
  };
}
