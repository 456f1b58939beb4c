import type { QuizPacksQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { QUIZZES } from './desk-quiz-paths';
import styles from './publish.module.css';

interface FormProps {
  readonly packs: QuizPacksQuery['packs']['nodes'];
  /** What was typed before, where it came back. */
  readonly typed: { readonly pack: string | null; readonly title: string; readonly fill: string };
}

/** A new quiz: what it is about, what it is called, and whether it begins with ten proved questions. */
export function NewQuizForm({ packs, typed }: FormProps) {
  if (packs.length === 0) return <p>There is no affair to make a quiz of yet. <a href="/desk/packs">Bring a pack to your desk</a> first.</p>;
  return (
    <form className={styles.new} method="post" action={`${QUIZZES}/new`}>
      <div>
        <label className={desk.label} htmlFor="n-pack">Affair</label>
        <select className={desk.field} id="n-pack" name="pack" defaultValue={typed.pack ?? packs[0]?.slug} required>
          {packs.map((pack) => <option key={pack.id} value={pack.slug}>{pack.title}{pack.own ? ' (your desk’s own)' : pack.invented ? ' (invented, for practice)' : ''}</option>)}
        </select>
      </div>
      <div>
        <label className={desk.label} htmlFor="n-title">Title</label>
        <input className={desk.field} id="n-title" name="title" type="text" maxLength={120} autoComplete="off" defaultValue={typed.title} aria-describedby="n-title-hint" />
        <p className={desk.hint} id="n-title-hint">Students see it. Left empty, the affair gives it its name.</p>
      </div>
      <div>
        <label className={desk.label} htmlFor="n-fill">Begin with</label>
        <select className={desk.field} id="n-fill" name="fill" defaultValue={typed.fill}>
          <option value="10">ten proved questions</option><option value="5">five proved questions</option><option value="0">nothing</option>
        </select>
        <p className={desk.hint}>Of every kind, no two that ask the same. You can exchange each of them.</p>
      </div>
      <p className={styles.go}><button className={desk.main} type="submit">Make the quiz</button><span className={desk.meta}>Nothing reaches a student before you publish it.</span></p>
    </form>
  );
}
