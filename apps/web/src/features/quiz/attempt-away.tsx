import { QuizFrame } from '../../ui/frame';
import { Notice, Unreachable } from '../../ui/notice';
import type { AttemptAway } from './load-attempt';
import { quizPath } from './quiz-paths';

/** What stands where an attempt cannot be shown. */
export function AttemptIsAway({ away, code, here }: { readonly away: AttemptAway; readonly code: string; readonly here: string }) {
  return (
    <QuizFrame leaveTo="/">
      {away === 'UNREACHABLE' ? <Unreachable here={here} /> : (
        <Notice title="This attempt is not on this device" acts={[{ href: quizPath(code), label: 'Start the quiz here' }, { href: '/', label: 'Go to the topics' }]}>
          <p>An attempt can only be continued on the device that started it, as long as that device keeps its cookies. Nobody else can see its answers.</p>
        </Notice>
      )}
    </QuizFrame>
  );
}
