import type { Claim, GraphIndex } from '@footnote/knowledge';
import { possessive } from './sentence.js';
import type { TrueCase } from './true-case.js';

/** A noun phrase for what a claim gives a value to, whoever tells it: "the date of the opening of the court’s investigation". Null where none can be written. */
export function namePlace(index: GraphIndex, claim: Claim): string | null {
  const { predicate } = claim;
  switch (predicate.type) {
    case 'DATE': return withEvent(index, predicate.event, (nominal) => `the date of ${nominal}`);
    case 'ASPECT': return index.aspects.get(predicate.aspect)?.label ?? null;
    case 'FIGURE': return withMeasure(index, predicate.measure);
    case 'ROLE': return withEvent(index, predicate.event, (nominal) => `who had a part in ${nominal}`);
    case 'REASON': return predicate.of.kind === 'EVENT' ? withEvent(index, predicate.of.slug, (nominal) => `the reason for ${nominal}`) : null;
    case 'POSITION': {
      const actor = index.actors.get(predicate.actor);
      const issue = index.issues.get(predicate.issue);
      return actor && issue ? `${possessive(actor.inText, actor.plural)} position on ${issue.gerund}` : null;
    }
    case 'WORDING':
    case 'STATEMENT':
    case 'RELATION': return null;
    default: return predicate satisfies never;
  }
}

/** What a term is a word for: "word" and "what happened to the children", "name" and "the war", "title" and "Putin". */
export interface Topic { readonly noun: 'word' | 'name' | 'title'; readonly of: string }

/** Reads a topic's slug as words: "name-of-the-war" is a name for the war, "what-happened-to-the-children" what a word is for. */
export function readTopic(trueCase: TrueCase, topic: string): Topic {
  const words = trueCase.restoreNames(topic.replace(/-/gu, ' '));
  const named = /^(name|title) (?:of|for) (.+)$/u.exec(words);
  return named ? { noun: named[1] === 'title' ? 'title' : 'name', of: named[2] ?? words } : { noun: 'word', of: words };
}

/** What to call such terms: "word", and of several words together "words". */
export function nounFor({ noun }: Topic, terms: readonly string[]): string {
  return noun === 'word' && terms.some((term) => term.includes(' ')) ? 'words' : noun;
}

function withEvent(index: GraphIndex, slug: string, write: (nominal: string) => string): string | null {
  const event = index.events.get(slug);
  return event ? write(event.nominal) : null;
}

function withMeasure(index: GraphIndex, slug: string): string | null {
  const measure = index.measures.get(slug);
  return measure ? `the number of ${measure.label}` : null;
}
