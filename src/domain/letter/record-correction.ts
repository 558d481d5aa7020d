import type { WorkCalendar } from '../calendar/work-calendar';
import type { CaseIdentity } from '../case/case';
import type { Submitted } from '../case/event';
import { openCase } from '../case/transition';
import type { Result } from '../result';
import type { LetterContext } from './context';
import type { Letter } from './letter';
import { letterFor } from './letter-for';
import type { LetterRefusal } from './refusal';

/**
 * 更正答复书 for a request of its own, which is no application: the same letter, with no case behind it.
 * @param request number and kind of the person who asks @source 条例 art. 41
 */
export const recordCorrectionLetter = (request: CaseIdentity & Pick<Submitted, 'at'>, context: LetterContext, calendar: WorkCalendar): Result<Letter, LetterRefusal> => {
  const { at, ...identity } = request;
  return letterFor(openCase(identity, { type: 'submitted', at, by: { kind: 'applicant' }, channel: 'miniProgram' }), 'recordCorrectionReply', context, calendar);
};
