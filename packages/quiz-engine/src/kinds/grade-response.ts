import type { Grade, KeyedQuestion, StudentResponse } from '../model.js';
import { gradeChange } from './change/grade-change.js';
import { gradeCorroboration } from './corroboration/grade-corroboration.js';
import { gradeDisagreement } from './disagreement/grade-disagreement.js';
import { gradeMatch } from './match/grade-match.js';
import { gradeMultipleChoice } from './multiple-choice/grade-multiple-choice.js';
import { gradeNumeric } from './numeric/grade-numeric.js';
import { gradeOrder } from './order/grade-order.js';
import { gradeOutlet } from './outlet/grade-outlet.js';
import { gradeSingleChoice } from './single-choice/grade-single-choice.js';
import { gradeTrueFalseNotStated } from './true-false-not-stated/grade-true-false-not-stated.js';

/** Grades a response by the kind of its question; a response that does not fit the question is refused with a code, never graded 0. */
export function gradeResponse(question: KeyedQuestion, response: StudentResponse): Grade {
  switch (question.kind) {
    case 'SINGLE_CHOICE': return gradeSingleChoice(question, response);
    case 'MULTIPLE_CHOICE': return gradeMultipleChoice(question, response);
    case 'ORDER': return gradeOrder(question, response);
    case 'MATCH': return gradeMatch(question, response);
    case 'TRUE_FALSE_NOT_STATED': return gradeTrueFalseNotStated(question, response);
    case 'NUMERIC': return gradeNumeric(question, response);
    case 'OUTLET': return gradeOutlet(question, response);
    case 'CHANGE': return gradeChange(question, response);
    case 'CORROBORATION': return gradeCorroboration(question, response);
    case 'DISAGREEMENT': return gradeDisagreement(question, response);
    default: return question.kind satisfies never;
  }
}
