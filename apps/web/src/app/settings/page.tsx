import type { Metadata } from 'next';
import { attemptsOfRequest } from '../../features/quiz/attempts-of-request';
import { EmptyOutbox } from '../../features/settings/empty-outbox';
import type { Settings } from '../../features/settings/read-settings';
import { settingsOfRequest } from '../../features/settings/settings-of-request';
import styles from '../../features/settings/settings.module.css';
import controls from '../../ui/controls.module.css';
import { Frame } from '../../ui/frame';
import { Done, Problem } from '../../ui/notice';
import { Section } from '../../ui/section';
import type_ from '../../ui/type.module.css';

export const metadata: Metadata = { title: 'Settings' };

interface Props { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** How Footnote looks on this device, and what it keeps of it. */
export default async function SettingsPage({ searchParams }: Props) {
  const [query, settings, attempts] = await Promise.all([searchParams, settingsOfRequest(), attemptsOfRequest()]);
  return (
    <Frame place="settings">
      <h1 className={`${type_.head1 ?? ''} ${styles.title ?? ''}`}>Settings</h1>
      <div className={styles.message}>
        {query['saved'] === undefined ? null : <Done>Saved on this device.</Done>}
        {query['forgotten'] === undefined ? null : <Done>This device has forgotten its attempts, its settings and whatever was waiting to be sent.<EmptyOutbox /></Done>}
        {query['unsure'] === undefined ? null : <Problem>Tick the box first: forgetting cannot be undone.</Problem>}
      </div>
      <SettingsForm settings={settings} />
      <Section id="data" title="Delete my data">
        <form className={styles.delete} method="post" action="/settings/forget">
          <p>This device keeps {attempts.length === 0 ? 'no attempt' : attempts.length === 1 ? 'one attempt' : `${String(attempts.length)} attempts`}, these settings, and answers that wait for a network. Deleting them here means:</p>
          <ul>
            <li>Attempts that you began cannot be continued, and their results cannot be opened any more.</li>
            <li>Answers that were sent stay with the quiz under the nickname you chose, until its teacher deletes them. Nothing else is kept of you: no e-mail, no address.</li>
          </ul>
          <label><input type="checkbox" name="sure" value="1" required /> I understand that this cannot be undone</label>
          <button className={controls.quiet} type="submit">Delete my data from this device</button>
        </form>
      </Section>
    </Frame>
  );
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  return (
    <form className={styles.form} method="post" action="/settings/save">
      <Choice name="theme" legend="Theme" chosen={settings.theme} choices={[['device', 'As the device has it'], ['light', 'Light'], ['dark', 'Dark']]} />
      <Choice name="size" legend="Text size" chosen={settings.size} choices={[['normal', 'Normal'], ['larger', 'Larger'], ['largest', 'Largest']]} />
      <Choice name="motion" legend="Motion" chosen={settings.motion} choices={[['device', 'As the device has it'], ['less', 'Less']]} />
      <Choice name="keys" legend="Shortcut keys in quizzes" chosen={settings.keys ? 'on' : 'off'} choices={[['on', 'On'], ['off', 'Off']]} note="1 to 5 choose an option, Enter checks, and Enter again continues. Everything works without them." />
      <div><button className={controls.button} type="submit">Save</button></div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly chosen: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly note?: string;
}

function Choice({ name, legend, chosen, choices, note }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className={styles.choices}>
        {choices.map(([value, label]) => (
          <label key={value} className={styles.choice}><input type="radio" name={name} value={value} defaultChecked={value === chosen} /> {label}</label>
        ))}
      </div>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
    </fieldset>
  );
}
