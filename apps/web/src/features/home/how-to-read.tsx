import badges from '../../ui/badge.module.css';
import proof from '../evidence/proof.module.css';
import { Section } from '../../ui/section';
import type_ from '../../ui/type.module.css';
import styles from './home.module.css';

/** How to read a proof, on an example of our own making: four marks to know. */
export function HowToRead() {
  return (
    <Section id="how" title="How to read a proof">
      <div className={styles.read}>
        <figure className={proof.proof}>
          <div className={proof.passage}>
            <span className={proof.context}>The harbour board is presented as the only holdout. </span>
            <mark>The council and the pilots reportedly favour the new ferry.</mark>
          </div>
          <figcaption className={proof.caption}>
            <div className={proof.who}><span>Footnote’s summary of <b>an outlet</b>, the day it was published</span><span>Hedge: <span className={type_.quoted}>“reportedly”</span></span></div>
            <div className={proof.way}><span className={badges.echo}>Repeats another report</span></div>
          </figcaption>
        </figure>
        <ol>
          <li><p><b>The serif is the text of a source,</b> here Footnote’s summary of it. The sans is everything else.</p></li>
          <li><p><b>The mark is the passage</b> that an answer rests on, shown in its context.</p></li>
          <li><p><b>A hedge is kept.</b> What was said “reportedly” is never told as settled.</p></li>
          <li><p><b>The double line means a repetition.</b> Three outlets that relay one report are one origin.</p></li>
        </ol>
      </div>
    </Section>
  );
}
