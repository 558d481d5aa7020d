import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { factsOf } from '@/domain/case/facts';
import { letterTasks } from '@/domain/letter/due';
import { periodStart, periodStarted } from '@/domain/letter/period-start';
import { ok } from '@/domain/result';
import type { ApplicationDetail } from '@/contract/applicant';
import { advance } from '../../advance';
import type { Application } from '../../application';
import type { OwnApplicationCall } from '../../entry/applicant';
import { NOT_FOUND, refuse, STALE, type Outcome } from '../../refusal';
import type { KeptLetter, KeptService } from '../../repositories/letters';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from '../applicant/applicant-cloud';
import { servedEvent } from '../papers/letters/served';
import { detailFor } from './detail-for';
import { awaitedSince, ownLetters } from './own-letters';

interface Confirm { readonly id: string; readonly version: number; readonly place: string; readonly on: CivilDate }

const NO_NEED = refuse('nothingToServe', '这份文书不用登记收到的日期：不是寄给你的，或者已经登记过了。');
const WHY_LATE = '申请人收到以后才登记，按他收到的日期算。';

/** 送达 as it is kept with the letter; of an answer the case itself tells how it was sent. */
function serviceOf(application: Application, letter: KeptLetter): KeptService | undefined {
  const found = servedEvent(application, letter)?.served;
  if (letter.service || !found) return letter.service;
  const { way, answeredOn: on, mailNumber, at, by } = found;
  return { way, on, ...(mailNumber && { mailNumber }), proofs: [], at, by: by.kind === 'staff' ? by.memberId : '' };
}

const taskAt = ({ disclosure }: Application, place: string) => letterTasks(disclosure).tasks.find((one) => one.place === place);

/** What runs from the day goes into the case; the letter follows, so that asking again after a fault finishes it. */
async function recorded({ place, version, on }: Confirm, { application, at }: OwnApplicationCall, cloud: ApplicantCloud): Promise<Outcome<Application>> {
  const { disclosure } = application;
  if (disclosure.version !== version) return ok(application);
  const task = taskAt(application, place);
  const start = task && periodStart(disclosure, task, on);
  if (!start) return ok(application);
  const late = start.on < factsOf(disclosure).lastOn && { late: { reason: WHY_LATE } };
  return advance(application, version, { ...start, at, by: { kind: 'applicant' }, ...late }, cloud);
}

/**
 * 登记收到: the applicant says on which day a letter by post reached him, which nobody knows better; the periods that run
 * from that day are counted from it, and the office is told.
 * @source 条例 arts. 30, 35; 行政复议法 art. 20; 国办公开办函〔2016〕235号
 */
export const confirmReceived: UseCase<Confirm, ApplicationDetail, ApplicantCloud, OwnApplicationCall> = async (input, call, cloud) => {
  const { application, today } = call;
  const all = await cloud.letters.of(application.disclosure.id);
  const letter = all.find(({ place }) => place === input.place);
  if (!letter || !ownLetters(application, all).some(({ place }) => place === input.place)) return NOT_FOUND.paper;
  const task = taskAt(application, input.place);
  const again = task !== undefined && periodStarted(application.disclosure, task, input.on, input.version);
  if (application.disclosure.version !== input.version && !again) return STALE;
  const service = serviceOf(application, letter);
  const since = again && !service?.deliveredOn ? service?.on : awaitedSince(application, letter);
  if (!since || !service) return NO_NEED;
  if (input.on < since) return refuse('servedTooEarly', `收到的日期不能早于寄出的${formatDate(since)}，请核对。`, { field: 'on' });
  if (input.on > today) return refuse('datedInFuture', '收到的日期不能晚于今天，请核对。', { field: 'on' });
  const done = await recorded(input, call, cloud);
  if (!done.ok) return done;
  if (!await cloud.letters.change(letter, { service: { ...service, deliveredOn: input.on } }, [])) return STALE;
  return ok(await detailFor(done.value, call, cloud));
};
