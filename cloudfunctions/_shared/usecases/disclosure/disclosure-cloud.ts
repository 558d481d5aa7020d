import type { AnswerDraftRepository } from '../../repositories/answer-drafts';
import type { CaseRepository } from '../../repositories/cases';
import type { LetterRepository } from '../../repositories/letters';
import type { LikeCaseRepository } from '../../repositories/like-cases';
import type { RequestRepository } from '../../repositories/requests';
import type { WithheldRepository } from '../../repositories/withheld';
import type { PublishingCloud } from '../publishing/publishing-cloud';

/** What turning an answer into published information works with. */
export interface DisclosureCloud extends PublishingCloud {
  readonly answerDrafts: AnswerDraftRepository;
  readonly likeCases: LikeCaseRepository;
  readonly cases: CaseRepository;
  readonly letters: LetterRepository;
  readonly requests: RequestRepository;
  readonly withheld: WithheldRepository;
}
