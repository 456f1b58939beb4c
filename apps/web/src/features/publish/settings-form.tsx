import type { PublishPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { publishPath } from './desk-quiz-paths';
import { LocalMoment } from './local-moment';
import styles from './publish.module.css';
import { SETTING } from './settings-fields';

type Settings = NonNullable<PublishPageQuery['deskQuiz']>['settings'];

const ATTEMPTS = [1, 2, 3, 5, 10] as const;
const FEEDBACK = [
  ['AT_ONCE', 'After each answer', 'For practice: they read why at once, while the question is fresh.'],
  ['AT_END', 'When they have finished', 'For a check of the whole: nobody learns from question 1 what question 5 asks.'],
  ['AFTER_CLOSING', 'After the quiz has closed', 'For a test that not all take at one time. It needs a closing time.'],
] as const;

/** How the quiz is run. What is asked is not changed by it, and it holds for those who have begun too. */
export function SettingsForm({ quiz, settings }: { readonly quiz: string; readonly settings: Settings }) {
  const { attemptsAllowed, timeLimitSeconds } = settings;
  return (
    <form method="post" action={`${publishPath(quiz)}/settings`} className={styles.grid} aria-labelledby="settings-head">
      <input type="hidden" name={SETTING.version} value={settings.version} />
      <LocalMoment name={SETTING.opensAt} label="Opens" value={settings.opensAt} hint="Left empty, it is open once it is published." />
      <LocalMoment name={SETTING.closesAt} label="Closes" value={settings.closesAt} hint="Left empty, it stays open. A class can have dates of its own." />
      <div>
        <label className={desk.label} htmlFor="s-attempts">Attempts of a student</label>
        <select className={desk.field} id="s-attempts" name={SETTING.attempts} defaultValue={attemptsAllowed ?? ''}>
          <option value="">as many as they like</option>
          {[...new Set([...ATTEMPTS, ...(attemptsAllowed === null ? [] : [attemptsAllowed])])].sort((a, b) => a - b).map((count) => <option key={count} value={count}>{count}</option>)}
        </select>
        <p className={desk.hint}>Without an account, a student can begin anew on another device.</p>
      </div>
      <div>
        <label className={desk.label} htmlFor="s-minutes">Time limit in minutes</label>
        <input className={desk.field} id="s-minutes" name={SETTING.minutes} type="text" inputMode="decimal" autoComplete="off" maxLength={6} defaultValue={timeLimitSeconds === null ? '' : String(timeLimitSeconds / 60)} />
        <p className={desk.hint}>Left empty, there is none; reading takes the time it takes. A student can have extra time, in the class.</p>
      </div>
      <fieldset className={`${styles.choices ?? ''} ${styles.whole ?? ''}`}>
        <legend>When they are told what was right, and why</legend>
        {FEEDBACK.map(([value, word, help]) => <label className={styles.choice} key={value}><input type="radio" name={SETTING.feedback} value={value} defaultChecked={settings.feedback === value} /><span>{word}<small>{help}</small></span></label>)}
      </fieldset>
      <fieldset className={`${styles.choices ?? ''} ${styles.whole ?? ''}`}>
        <legend>Order</legend>
        <label className={styles.choice}><input type="checkbox" name={SETTING.questions} defaultChecked={settings.shuffleQuestions} /><span>Shuffle the questions<small>Each student meets them in an order of their own.</small></span></label>
        <label className={styles.choice}><input type="checkbox" name={SETTING.options} defaultChecked={settings.shuffleOptions} /><span>Shuffle the options<small>What a neighbour calls B is not B here.</small></span></label>
      </fieldset>
      <p className={`${styles.acts ?? ''} ${styles.whole ?? ''}`}><button className={desk.main} type="submit">Save the settings</button></p>
    </form>
  );
}
