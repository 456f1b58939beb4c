import type { Proposal } from './import-types';

const FACTS = { TITLE: 'Title', LANGUAGE: 'Language', OUTLET: 'Outlet', PUBLISHED: 'Published', MACHINE_TRANSLATED: 'Machine-translated' } as const;

/** What heads a proposal; of one that was edited, what it says now. */
export function titleOf({ title, content, decision }: Pick<Proposal, 'title' | 'content' | 'decision'>): string {
  if (decision?.verdict !== 'EDITED') return title;
  switch (content.__typename) {
    case 'ImportedFact': return `${FACTS[content.fact]}: ${content.title ?? content.language ?? content.outlet?.name ?? content.published?.label ?? (content.machineTranslated === true ? 'yes' : 'no')}`;
    case 'ImportedReliance': return `Relies on: ${content.unseen?.label ?? content.on.name}`;
    case 'ImportedActor': return content.name;
    case 'ImportedIssue': return content.question;
    case 'ImportedEvent': return `${content.eventTitle}: ${content.date.label}`;
    case 'ImportedClaim': return content.statement;
    case 'ImportedContradiction': return content.explanation;
  }
}

/** Whether the text does not tell it, so that a person had to: there is nothing to be sure of. */
export function isAsked({ confidence }: Pick<Proposal, 'confidence'>): boolean {
  return confidence === 0;
}
