import type { ChooseBlocksInput } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import type { ArticleResult } from './steer.service.js';
export function chooseBlocks(_context: RequestContext, _input: ChooseBlocksInput): Promise<ArticleResult> { return Promise.reject(new Error('Imports are not served yet')); }
