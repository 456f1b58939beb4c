import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { atDesk } from '../platform/database/index.js';
import { decodeNodeId } from './node-id.js';
import type { OperationPlugin } from './operation-plugin.js';
import type { RequestContext } from './request-context.js';

/**
 * What is opened by something else than being at a desk: by a code, by the token of a device, or because it moves what belongs to one desk to
 * another. All other roots, and every one that is added, are held to the desk of whoever is signed in.
 */
export const BEYOND_DESKS: Readonly<Record<string, string>> = {
  quiz: 'whoever has its code may take it', class: 'whoever has its code may join', membership: 'the token of a device shows it', attempt: 'the token of a device shows it',
  startAttempt: 'by the code of a quiz', submitResponse: 'by the token of a device', finishAttempt: 'by the token of a device', reportProblem: 'by the token of a device', joinClass: 'by the code of a class',
  acceptInvitation: 'what belongs to a desk that nobody is left at comes along', removeAccount: 'the owner deletes an account with what belongs to its desk', deleteAccount: 'what belongs to a desk that nobody is left at goes with it',
  leaveDesk: 'a desk is left for another', removeColleague: 'somebody gets a desk of their own',
};

/** Things that are shown to whoever has their id: what a published quiz says of itself and asks. */
export const SHOWN_TO_ALL: ReadonlySet<string> = new Set(['Quiz', 'Question']);

/** Whether an operation is held to the desk of whoever asks it: unless all of its roots are of the above. */
export function isWithinDesk(document: DocumentNode, variables: Readonly<Record<string, unknown>>): boolean {
  const operations = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const roots = operations.flatMap(({ selectionSet }) => rootsOf(selectionSet, fragments));
  return roots.length === 0 || !roots.every((name) => Object.hasOwn(BEYOND_DESKS, name) || ((name === 'node' || name === 'nodes') && asksForShown(document, variables)));
}

function rootsOf({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly string[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one.name.value];
    // Validation has seen to it by now that fragments are there and go in no circle.
    const within = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)?.selectionSet;
    return within === undefined ? ['an unknown fragment'] : rootsOf(within, fragments);
  });
}

/** Whether all ids that are named anywhere in the document or given with it are of things that are shown to all. */
function asksForShown(document: DocumentNode, variables: Readonly<Record<string, unknown>>): boolean {
  const texts: string[] = Object.values(variables).flat().filter((value): value is string => typeof value === 'string');
  visit(document, { StringValue: ({ value }) => { texts.push(value); } });
  return texts.length > 0 && texts.every((text) => SHOWN_TO_ALL.has(decodeNodeId(text)?.type ?? ''));
}

/** The context of whoever is signed in, with a database in which there are no other desks; anybody else's as it is. */
export function withinDesk<Context extends RequestContext>(context: Context): Context {
  const { viewer: { account }, database } = context;
  return account === null ? context : { ...context, database: atDesk(database, account.deskKey) };
}

/** Holds what somebody who is signed in asks to their desk, in the database itself: a statement that forgets to name the desk reads nothing of another's. */
export function wallDesks(): OperationPlugin {
  return (context) => ({
    resolved: ({ document, variables }) => {
      if (context.viewer.account !== null && isWithinDesk(document, variables)) Object.assign(context, { database: withinDesk(context).database });
    },
  });
}
