'use client';
import { BuilderSuggestionsDocument, type SuggestionFilter } from '@footnote/schema/browser';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { describeTrouble, troubleOf } from '../../graphql/browser-client';
import type { Suggestion } from './builder-types';

const PAGE = 10;
/** As many as are asked for at once when the list is read again. */
const LONGEST_PAGE = 40;

/** The suggestions as far as they are loaded. */
export interface Suggestions {
  readonly state: 'LOADING' | 'THERE' | 'AWAY';
  readonly problem: string | null;
  readonly items: readonly Suggestion[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly more: () => Promise<void>;
  /** Reads the list again without emptying it: something was accepted, rejected or undone. */
  readonly reload: () => Promise<void>;
  /** Takes one off the list at once; the next reading says the same. */
  readonly hide: (mark: string) => void;
}

interface Loaded { readonly state: Suggestions['state']; readonly problem: string | null; readonly items: readonly Suggestion[]; readonly total: number; readonly cursor: string | null }

const NOTHING: Loaded = { state: 'LOADING', problem: null, items: [], total: 0, cursor: null };

/** The suggestions that fit a filter. A reply to an earlier filter is dropped. */
export function useSuggestions(quiz: string, filter: SuggestionFilter): Suggestions {
  const client = useApolloClient();
  const [loaded, setLoaded] = useState<Loaded>(NOTHING);
  const asked = useRef(0);
  const key = JSON.stringify(filter);

  const read = useCallback(async (first: number, after: string | null) => {
    asked.current += 1;
    const own = asked.current;
    try {
      const { data } = await client.query({ query: BuilderSuggestionsDocument, variables: { quiz, filter: JSON.parse(key) as SuggestionFilter, first, after }, fetchPolicy: 'no-cache' });
      const page = data?.deskQuiz?.suggestions;
      if (own !== asked.current || page === undefined) return;
      setLoaded((before) => ({
        state: 'THERE', problem: null, total: page.totalCount, cursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
        items: after === null ? page.nodes : [...before.items, ...page.nodes.filter(({ mark }) => !before.items.some((item) => item.mark === mark))],
      }));
    } catch (error) {
      if (own === asked.current) setLoaded((before) => ({ ...before, state: 'AWAY', problem: describeTrouble(troubleOf(error)) }));
    }
  }, [client, quiz, key]);

  useEffect(() => {
    setLoaded(NOTHING);
    void read(PAGE, null);
  }, [read]);

  const count = loaded.items.length;
  return {
    ...loaded,
    hasMore: loaded.cursor !== null,
    more: async () => { await read(PAGE, loaded.cursor); },
    reload: async () => { await read(Math.min(LONGEST_PAGE, Math.max(PAGE, count)), null); },
    hide: (mark) => { setLoaded((before) => ({ ...before, items: before.items.filter((item) => item.mark !== mark), total: Math.max(0, before.total - 1) })); },
  };
}
