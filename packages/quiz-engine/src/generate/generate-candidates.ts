import { generateChange } from '../kinds/change/generate-change.js';
import { generateCorroboration } from '../kinds/corroboration/generate-corroboration.js';
import { generateDisagreement } from '../kinds/disagreement/generate-disagreement.js';
import { generateMatch } from '../kinds/match/generate-match.js';
import { generateMultipleChoice } from '../kinds/multiple-choice/generate-multiple-choice.js';
import { generateNumeric } from '../kinds/numeric/generate-numeric.js';
import { generateOrder } from '../kinds/order/generate-order.js';
import { generateOutlet } from '../kinds/outlet/generate-outlet.js';
import { generateSingleChoice } from '../kinds/single-choice/generate-single-choice.js';
import { generateTrueFalseNotStated } from '../kinds/true-false-not-stated/generate-true-false-not-stated.js';
import type { QuestionKind } from '../model.js';
import type { Candidate } from './candidate.js';
import type { Scene } from './build-scene.js';

/** All candidates of one kind. */
export function generateCandidates(scene: Scene, kind: QuestionKind): readonly Candidate[] {
  switch (kind) {
    case 'SINGLE_CHOICE': return generateSingleChoice(scene);
    case 'MULTIPLE_CHOICE': return generateMultipleChoice(scene);
    case 'ORDER': return generateOrder(scene);
    case 'MATCH': return generateMatch(scene);
    case 'TRUE_FALSE_NOT_STATED': return generateTrueFalseNotStated(scene);
    case 'NUMERIC': return generateNumeric(scene);
    case 'OUTLET': return generateOutlet(scene);
    case 'CHANGE': return generateChange(scene);
    case 'CORROBORATION': return generateCorroboration(scene);
    case 'DISAGREEMENT': return generateDisagreement(scene);
    default: return kind satisfies never;
  }
}
