import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import { Band } from '../desk/band';
import type { Model } from './find-means';
import { batchPath } from './import-paths';
import styles from './import.module.css';
import type { BatchPage } from './import-types';

/** What holds of a language model wherever it is offered. */
function Terms({ host }: { readonly host: string }) {
  return <>The text of each article is then sent to <b>{host}</b>, outside of Footnote. It can only propose: what it quotes must stand in the article word by word, with the same numbers, names and negations, and you decide about each as about all others.</>;
}

/** Whether a language model is asked about what is given now: not unless somebody says so. */
export function ModelTick({ model }: { readonly model: Model }) {
  return (
    <fieldset className={styles.way} id="model">
      <legend>Ask a language model too <span className={styles.optional}>(may be left off)</span></legend>
      <div>
        <label className={desk.tick}><input type="checkbox" name="modelHost" value={model.host} aria-describedby="i-model-hint" /> Ask “{model.name}” at {model.host} about each article</label>
        <p className={desk.hint} id="i-model-hint"><Terms host={model.host} /></p>
      </div>
    </fieldset>
  );
}

interface PartProps {
  readonly batch: BatchPage;
  /** Null where this installation has none. */
  readonly model: Model | null;
}

/** Whether a language model is asked for this import, who chose that, and the way to choose otherwise. */
export function ModelPart({ batch: { id, modelHost, modelChoices, inReviewCount }, model }: PartProps) {
  if (model === null && modelChoices.nodes.length === 0) return null;
  const isAsked = model !== null && modelHost === model.host;
  return (
    <Band id="model" title="Language model" lead={isAsked ? `Articles of this import are sent to ${model.host}.` : 'No article of this import is sent anywhere.'}>
      <div className={styles.apply}>
        {model === null ? <p>This installation has no language model any more.</p> : isAsked ? <p>What “{model.name}” proposes stands among the other proposals, marked as the model’s.</p> : <p><Terms host={model.host} /></p>}
        <form method="post" action={`${batchPath(id)}/model`}>
          {model === null || isAsked ? null : <input type="hidden" name="host" value={model.host} />}
          {model === null && modelHost === null ? null : <button type="submit" className={desk.button}>{isAsked || model === null ? 'Ask it no more' : `Ask “${model.name}” at ${model.host}`}</button>}
        </form>
        {isAsked || model === null || inReviewCount === 0 ? null : <p className={desk.hint}>{inReviewCount === 1 ? 'The article that is in review is' : 'Articles that are in review are'} then read again; what you decided is kept.</p>}
        <Choices choices={modelChoices.nodes} />
      </div>
    </Band>
  );
}

function Choices({ choices }: { readonly choices: BatchPage['modelChoices']['nodes'] }) {
  if (choices.length === 0) return null;
  return (
    <ul className={styles.choices} aria-label="What was chosen, the latest first">
      {choices.map(({ host, by, at }) => <li key={String(at)}>{host === null ? 'To be asked no more' : `To be asked at ${host}`}: {by ?? 'a colleague who has left'}, {formatMoment(String(at))}</li>)}
    </ul>
  );
}
