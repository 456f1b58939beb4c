'use client';
import { ClaimParts } from './edit-claim-parts';
import { ChoiceField, DateField, LinesField, NamedField, TextField, TickField } from './edit-fields';
import type { Content, References } from './import-types';
import { ACTOR_WORDS, CONTRADICTION_WORDS, OUTLET_WORDS } from './kind-words';
import { useTypedCount } from './typed';

export interface PartsProps<Part extends Content = Content> {
  readonly content: Part;
  readonly references: References;
}
type Of<Name extends Content['__typename']> = Extract<Content, { readonly __typename: Name }>;

/** The fields of one kind of proposal: what may be changed of it. */
export function EditParts({ content, references }: PartsProps) {
  switch (content.__typename) {
    case 'ImportedFact': return <FactParts {...{ content, references }} />;
    case 'ImportedReliance': return <ReliesParts {...{ content, references }} />;
    case 'ImportedActor': return <ActorParts {...{ content, references }} />;
    case 'ImportedIssue': return (
      <>
        <input type="hidden" name="part" value="ISSUE" />
        <TextField name="question" label="The question in dispute" value={content.question} required first hint="Such as “Should the council sell the ferry?”" />
        <TextField name="gerund" label="What is supported or opposed" value={content.gerund} required hint="As it stands after “supports”: “selling the ferry”." />
      </>
    );
    case 'ImportedEvent': return <EventParts {...{ content, references }} />;
    case 'ImportedClaim': return <ClaimParts {...{ content, references }} />;
    case 'ImportedContradiction': return (
      <>
        <input type="hidden" name="part" value="CONTRADICTION" />
        <ChoiceField name="kind" label="They differ about" value={content.contradictionKind} words={CONTRADICTION_WORDS} first />
        <LinesField name="explanation" label="In a sentence" value={content.explanation} />
      </>
    );
  }
}

function FactParts({ content, references }: PartsProps<Of<'ImportedFact'>>) {
  const asked = <><input type="hidden" name="part" value="FACT" /><input type="hidden" name="fact" value={content.fact} /></>;
  switch (content.fact) {
    case 'TITLE': return <>{asked}<TextField name="title" label="Title" value={content.title ?? ''} required first maxLength={300} /></>;
    case 'LANGUAGE': return <>{asked}<TextField name="language" label="Language" value={content.language ?? ''} required first maxLength={35} hint="Its short form, such as en, es or sr-Latn." /></>;
    case 'PUBLISHED': return <>{asked}<DateField name="date" label="Published" value={content.published?.edtf ?? ''} required first /><TextField name="note" label="How you know (may be left empty)" value={''} /></>;
    case 'MACHINE_TRANSLATED': return <>{asked}<ChoiceField name="machineTranslated" label="Is its wording that of a machine translation?" value={(content.machineTranslated === true ? 'yes' : 'no')} words={{ yes: 'Yes: it is never quoted as the outlet’s words', no: 'No' }} first /></>;
    case 'OUTLET': return <>{asked}<OutletParts outlet={content.outlet} references={references} /></>;
  }
}

function OutletParts({ outlet, references }: { readonly outlet: Of<'ImportedFact'>['outlet']; readonly references: References }) {
  const isKnown = references.outlets.some(({ slug, known }) => slug === outlet?.slug && known);
  return (
    <>
      <NamedField name="outlet" label="Outlet" named={null} from={references.outlets.filter(({ known }) => known)} none="Another one, named below" first {...(isKnown ? { hint: `Proposed: ${outlet?.name ?? ''}` } : {})} />
      <TextField name="outletName" label="Name of another one" value={outlet?.name ?? ''} maxLength={120} />
      <ChoiceField name="outletKind" label="What it is" value={outlet?.kind ?? 'UNKNOWN'} words={OUTLET_WORDS} />
      <TextField name="outletCountry" label="Country (may be left empty)" value={outlet?.country ?? ''} maxLength={2} hint="Two letters, such as GB or KE." />
      <ChoiceField name="outletStateOwned" label="Owned by a state" value={outlet?.stateOwned === true ? 'yes' : outlet?.stateOwned === false ? 'no' : ''} words={{ '': 'not known', yes: 'yes', no: 'no' }} />
    </>
  );
}

function ReliesParts({ content, references }: PartsProps<Of<'ImportedReliance'>>) {
  const { on, unseen, declared } = content;
  return (
    <>
      <input type="hidden" name="part" value="RELIANCE" />
      <NamedField name="on" label="The source that it relies on" named={unseen === null ? on : null} from={references.sources.filter(({ known }) => known)} {...(unseen === null ? {} : { none: 'One that nobody here has read, named below' })} first />
      {unseen === null ? null : (
        <>
          <TextField name="label" label="What to call it" value={unseen.label} maxLength={200} hint="As in a sentence: “the Gazette’s report of 8 March 2023”." />
          <TextField name="outletName" label="Who published it" value={unseen.outlet.name} maxLength={120} />
          <DateField name="date" label="When it was published" value={unseen.published.edtf} />
        </>
      )}
      <TickField name="declared" label="The text says so itself" checked={declared} />
    </>
  );
}

function ActorParts({ content, references }: PartsProps<Of<'ImportedActor'>>) {
  const others = references.actors.filter(({ slug }) => slug !== content.slug);
  return (
    <>
      <input type="hidden" name="part" value="ACTOR" />
      <TextField name="name" label="Name" value={content.name} required first maxLength={200} hint="As an option of a question shows it, with its article where it has one: “The Harbour Board”." />
      <TextField name="inText" label="Within a sentence" value={content.inText} required maxLength={200} hint="“the Harbour Board”" />
      <ChoiceField name="kind" label="What it is" value={content.actorKind} words={ACTOR_WORDS} />
      <LinesField name="aliases" label="Other names, one a line" value={content.aliases.join('\n')} rows={Math.min(6, Math.max(2, content.aliases.length + 1))} />
      <NamedField name="partOf" label="Part of" named={content.partOf} from={others} none="nothing named" />
      <NamedField name="heads" label="Heads" named={content.heads} from={others} none="nothing named" />
      <TextField name="description" label="Who it is, for somebody who does not know (may be left empty)" value={content.description ?? ''} maxLength={300} />
      <TickField name="plural" label="It takes “are” rather than “is”" checked={content.plural} />
    </>
  );
}

function EventParts({ content, references }: PartsProps<Of<'ImportedEvent'>>) {
  const seats = useTypedCount('actor', content.participants.length + 1);
  const { participants } = content;
  return (
    <>
      <input type="hidden" name="part" value="EVENT" />
      <TextField name="title" label="Headline" value={content.eventTitle} required first maxLength={200} />
      <DateField name="date" label="When" value={content.date.edtf} required />
      <TextField name="clause" label="What happened" value={content.clause} required hint="In the past tense, without a date: “the council sold the ferry”." />
      <TextField name="nominal" label="The same as a thing" value={content.nominal} required hint="“the sale of the ferry”" />
      {Array.from({ length: seats }, (_, index) => (
        <div key={index} data-pair="">
          <NamedField name={`actor-${String(index)}`} label={index >= participants.length ? 'Another who took part' : 'Who took part'} named={participants[index]?.actor ?? null} from={references.actors} none="nobody" />
          <TextField name={`role-${String(index)}`} label="As what" value={participants[index]?.role ?? ''} maxLength={120} />
        </div>
      ))}
      <TextField name="note" label="Remark (may be left empty)" value={content.eventNote ?? ''} />
    </>
  );
}
