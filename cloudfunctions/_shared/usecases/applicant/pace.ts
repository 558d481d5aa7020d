import { civilDateAt, epochMs, type Instant } from '@/domain/calendar/instant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { LIMITS } from '@/contract/limits';
import { refuse, type Refusal } from '../../refusal';

const PAUSE_MS = 60_000;
const PAUSE = refuse('pause', `今天已经提交了${LIMITS.submissionsBeforePause}件以上，请过一分钟再点提交；填写的内容都在，不会丢失。`);

/**
 * A pause of a minute between the applications above the daily number; the law knows no limit, so never a final refusal.
 * @param latest what this person submitted last, newest first, as many as may go without a pause
 */
export function pauseFor(latest: readonly { readonly submittedAt: Instant }[], at: Instant, today: CivilDate): { readonly ok: false; readonly error: Refusal } | undefined {
  const ofToday = latest.filter(({ submittedAt }) => civilDateAt(submittedAt) >= today);
  const tooSoon = latest[0] !== undefined && epochMs(at) - epochMs(latest[0].submittedAt) < PAUSE_MS;
  return ofToday.length >= LIMITS.submissionsBeforePause && tooSoon ? PAUSE : undefined;
}
