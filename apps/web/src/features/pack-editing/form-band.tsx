import desk from '../../ui/desk.module.css';
import { thingPath, listPath } from './edit-paths';
import { kindOfCollection } from './edit-kinds';
import { EntityForm } from './entity-form';
import type { PackEntityShown } from './form-fields';
import { fieldsOfEntity, NAMES_OF_KIND } from './form-of-kind';
import type { Letter } from './letter';
import { loadNames, loadText } from './load-editing';
import { PassagesPart } from './passages-part';

interface FormBandProps {
  readonly pack: { readonly slug: string; readonly version: number };
  readonly entity: PackEntityShown;
  readonly letter: Letter | null;
  readonly here: string;
}

/** The form of a thing that is there. */
export async function FormBand({ pack, entity, letter, here }: FormBandProps) {
  const kind = kindOfCollection(entity.collection);
  const cited = citedIn(entity);
  const [names, text] = await Promise.all([loadNames(pack.slug, NAMES_OF_KIND[kind.key] ?? []), cited === null ? null : loadText(pack.slug, cited.slug)]);
  const isPassage = entity.content.__typename === 'PackPassageContent';
  return (
    <section className={desk.band} aria-labelledby="form-head" id="form">
      <header><h2 id="form-head">{isPassage ? 'Cite other words' : 'What the pack says'}</h2><p>{isPassage ? 'They take the place of these, wherever these are cited.' : 'Change it and save: it is checked with all that rests on it.'}</p></header>
      <div>
        <About pack={pack.slug} entity={entity} />
        <EntityForm pack={pack} kind={kind.key} slug={entity.slug} fields={[...hiddenOf(entity), ...fieldsOfEntity(entity, names)]} letter={letter} label={`Edit ${kind.one}`} save="Save" here={here} cancel={listPath(pack.slug, kind.key)}>
          {cited === null ? undefined : (problems) => <PassagesPart source={{ slug: cited.slug, label: cited.name, text }} cited={isPassage ? [] : entity.evidence.nodes} letter={letter} problems={problems} what={isPassage ? 'are cited instead' : 'say so'} />}
        </EntityForm>
      </div>
    </section>
  );
}

/** The source in whose text the passages of a form are marked; null for a form without passages. */
function citedIn({ content }: PackEntityShown): { readonly slug: string; readonly name: string } | null {
  switch (content.__typename) {
    case 'PackAssertionContent': return content.tellingSource;
    case 'PackRelianceContent': return content.relianceSource;
    case 'PackPassageContent': return content.passageSource;
    default: return null;
  }
}

/** What a form sends along that is not asked: by what the thing is known. */
function hiddenOf({ content, evidence }: PackEntityShown) {
  const hidden = (name: string, value: string) => ({ is: 'HIDDEN', name, value } as const);
  switch (content.__typename) {
    case 'PackAssertionContent': return [hidden('claim', content.tellingClaim.slug), hidden('source', content.tellingSource.slug)];
    case 'PackRelianceContent': return [hidden('source', content.relianceSource.slug), hidden('on', content.on.slug)];
    case 'PackPassageContent': { const by = evidence.nodes[0]?.citedBy; return by === undefined ? [] : [hidden('citedBy', by.slug), hidden('citedByKind', by.collection)]; }
    default: return [];
  }
}

/** What a telling or a relation joins: they are changed on pages of their own. */
function About({ pack, entity: { content } }: { readonly pack: string; readonly entity: PackEntityShown }) {
  if (content.__typename === 'PackAssertionContent') return <p className={desk.hint}><a href={thingPath(pack, content.tellingSource)}>{content.tellingSource.name}</a> tells the claim <a href={thingPath(pack, content.tellingClaim)}>{content.tellingClaim.name}</a></p>;
  if (content.__typename === 'PackRelianceContent') return <p className={desk.hint}><a href={thingPath(pack, content.relianceSource)}>{content.relianceSource.name}</a> relies on <a href={thingPath(pack, content.on)}>{content.on.name}</a>.{content.similarity === null ? '' : ` Their texts are ${String(Math.round(content.similarity * 100))} % alike, which is a hint and proves nothing.`}</p>;
  return null;
}
