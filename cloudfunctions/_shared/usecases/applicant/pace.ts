import { epochMs, type Instant } from '@/domain/calendar/instant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { LIMITS } from '@/contract/limits';
import { refuse, type Refusal } from '../../refusal';
import type { CaseRepository } from '../../repositories/cases';

const PAUSE_MS = 60_000;
const PAUSE = refuse('pause', `今天已经提交了${LIMITS.submissionsBeforePause}件以上，请过一分钟再点提交；填写的内容都在，不会丢失。`);

/** A pause of a minute between the applications above the daily number; the law knows no limit, so never a final refusal. */
export async function pauseFor(owner: string, at: Instant, today: CivilDate, cases: CaseRepository): Promise<{ readonly ok: false; readonly error: Refusal } | undefined> {
  const { count, latest } = await cases.submittedSince(owner, today);
  const tooSoon = latest !== undefined && epochMs(at) - epochMs(latest) < PAUSE_MS;
  return count >= LIMITS.submissionsBeforePause && tooSoon ? PAUSE : undefined;
}
