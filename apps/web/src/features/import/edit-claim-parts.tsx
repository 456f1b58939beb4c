'use client';
import type { ReactNode } from 'react';
import { ChoiceField, DateField, LinesField, NamedField, TextField, TickField, TicksField } from './edit-fields';
import type { PartsProps } from './edit-parts';
import type { Content } from './import-types';
import { BOUND_WORDS, HEDGE_WORDS, STANCE_WORDS, VOICE_WORDS } from './kind-words';
import { useTypedCount } from './typed';

type Claim = Extract<Content, { readonly __typename: 'ImportedClaim' }>;
type ClaimProps = PartsProps<Claim>;

/** The fields of a claim: what it says in words, what follows from what it is about, and how the text tells it. */
export function ClaimParts(props: ClaimProps) {
  const { content } = props;
  const { predicate } = content;
  return (
    <>
      <input type="hidden" name="part" value="CLAIM" />
      <input type="hidden" name="type" value={predicate.type} />
      <LinesField name="statement" label="The claim, as a full sentence" value={content.statement} first maxLength={600} />
      {partsOfType(props)}
      <TextField name="answer" label="As an answer" value={content.answer} required maxLength={300} hint="What an option of a question would say." />
      <details data-more="">
        <summary>How the text tells it</summary>
        <TellingParts {...props} />
      </details>
    </>
  );
}

function partsOfType({ content: { predicate }, references}: ClaimProps): ReactNode {
  const actor = (label: string) => <NamedField name="actor" label={label} named={predicate.actor} from={references.actors} />;
  const event = (label: string, none?: string) => <NamedField name="event" label={label} named={predicate.event} from={references.events} {...(none === undefined ? {} : { none })} />;
  switch (predicate.type) {
    case 'POSITION': return (
      <>
        {actor('Who')}
        <ChoiceField name="stance" label="Stance" value={predicate.stance ?? 'SUPPORTS'} words={STANCE_WORDS} />
        <NamedField name="issue" label="On" named={predicate.issue} from={references.issues} />
      </>
    );
    case 'FIGURE': return <FigureParts predicate={predicate} />;
    case 'STATEMENT': return <>{actor('Who said it')}{event('On which occasion', 'none named')}<SaidParts predicate={predicate} /></>;
    case 'DATE': return <>{event('What happened')}<DateField name="date" label="When, by this text" value={predicate.date?.edtf ?? ''} required /></>;
    case 'ROLE': return <>{event('What happened')}{actor('Who took part')}<TextField name="role" label="As what" value={predicate.role ?? ''} required maxLength={120} /><TickField name="unique" label="Only one can have this role" checked={predicate.unique === true} /></>;
    case 'WORDING': return <><TextField name="term" label="The word that this text uses" value={predicate.term ?? ''} required maxLength={120} /><TickField name="loaded" label="It carries a judgement" checked={predicate.loaded === true} /></>;
    case 'REASON': case 'ASPECT': case 'RELATION': return null;
  }
}

interface WordsProps { readonly predicate: Claim['predicate'] }

function FigureParts({ predicate: { figure }}: WordsProps) {
  return (
    <div data-pair="">
      <ChoiceField name="bound" label="The figure is" value={figure?.bound ?? 'EXACTLY'} words={BOUND_WORDS} />
      <TextField name="value" label="Figure" value={String(figure?.value ?? '')} required maxLength={20} />
      <TextField name="upper" label="and (only with “between”)" value={String(figure?.upper ?? '')} maxLength={20} />
    </div>
  );
}

function SaidParts({ predicate: { quotation, verbatim }}: WordsProps) {
  return (
    <>
      <LinesField name="quotation" label="The words, where they are quoted" value={quotation ?? ''} />
      <TickField name="verbatim" label="These are the speaker’s own words, in the language spoken" checked={verbatim === true} />
    </>
  );
}

const TENSES = { PRESENT: 'held when the text told it', PAST: 'had held before' } as const;
const DURATIONS = { STATE: 'something that lasts', EVENT: 'something that happened once' } as const;

function TellingParts({ content, references }: ClaimProps) {
  const { chain } = content;
  const voices = useTypedCount('voice', chain.length + 1);
  return (
    <>
      <ChoiceField name="temporal" label="It is" value={content.temporal} words={DURATIONS} />
      <ChoiceField name="tense" label="It" value={content.tense} words={TENSES} />
      <TicksField name="hedges" label="How the text keeps its distance" chosen={content.hedges} words={HEDGE_WORDS} />
      <TextField name="loadedTerms" label="Loaded words, with commas between" value={content.loadedTerms.join(', ')} />
      {Array.from({ length: voices }, (_, index) => ({ index, voice: chain[index] ?? null })).map(({ index, voice }) => (
        <div key={index} data-pair="">
          <TextField name={`voice-${String(index)}`} label={index === 0 ? 'On whose word, the furthest first' : voice === null ? 'then (may be left empty)' : 'then'} value={voice?.label ?? ''} maxLength={200} />
          <ChoiceField name={`voiceKind-${String(index)}`} label="Who that is" value={voice?.kind ?? 'NAMED_ON_RECORD'} words={VOICE_WORDS} />
          <NamedField name={`voiceActor-${String(index)}`} label="Among the actors" named={voice?.actor ?? null} from={references.actors} none="none of them" />
          {voice?.source === null || voice?.source === undefined ? null : <input type="hidden" name={`voiceSource-${String(index)}`} value={voice.source.slug} />}
        </div>
      ))}
      <input type="hidden" name="voices" value={voices} />
    </>
  );
}
