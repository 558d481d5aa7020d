import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { factsOf } from '@/domain/case/facts';
import { periodStart, periodStarted } from '@/domain/letter/period-start';
import { ok } from '@/domain/result';
import { articleLabel } from '@/domain/statute/article';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import type { LettersOfCase } from '@/contract/letters';
import { advance } from '../../../advance';
import type { Application } from '../../../application';
import type { CaseCall } from '../../../entry/staff';
import { onlineProblem } from '../../../online-service';
import { refuse, STALE, type Outcome, type Refusal } from '../../../refusal';
import type { KeptLetter, KeptService } from '../../../repositories/letters';
import type { UseCase } from '../../../serving/call';
import type { PapersCloud } from '../papers-cloud';
import { chosenFiles } from './case-files';
import { lettersView, taskOf } from './letters-view';
import { servedEvent, servesBy } from './served';
import { NO_LETTER } from './letter-words';

interface ServeLetter {
  readonly id: string; readonly version: number; readonly place: string; readonly way: ServiceWay; readonly on: CivilDate;
  readonly mailNumber?: string | undefined; readonly deliveredOn?: CivilDate | undefined; readonly proofs?: readonly string[] | undefined;
}

const RULE = { article: articleLabel(SERVICE_WAYS.post.rule) } as const;
const BY_THE_CASE = refuse('servedByCase', '答复在案件页面的“送达”里登记，不在这里；送达回证留在案卷里，不用送达。');
const TWICE = refuse('alreadyServed', '这份文书的送达已经登记过，请返回案件查看。');
const NO_MAIL_NUMBER = refuse('missingMailNumber', '邮寄只能通过邮政企业，请填写邮政回执上的邮件号。', { field: 'mailNumber', ...RULE });
const ONLINE_TODAY = refuse('servedOtherDay', '在线送达以登记的这一天为送达日期，不能写别的日期，请选今天。', { field: 'on', ...RULE });
const NOT_POSTED = refuse('notByPost', '这份文书不是邮寄的，不用登记妥投日期。', { field: 'on' });

/** What a way of service counts by, as its day is called. */
const DAY = { posting: '交邮日期', signing: '签收日期', opening: '送达日期' } as const;

function dayProblem(what: string, field: string, day: CivilDate, from: CivilDate | undefined, today: CivilDate): { readonly ok: false; readonly error: Refusal } | undefined {
  if (from && day < from) return refuse('servedTooEarly', `${what}不能早于${formatDate(from)}，请核对。`, { field });
  return day > today ? refuse('datedInFuture', `${what}不能晚于今天，请核对。`, { field }) : undefined;
}

/** The day the letter was had, once it is known. */
const hadOn = ({ way, on, deliveredOn }: Pick<KeptService, 'way' | 'on' | 'deliveredOn'>): CivilDate | undefined => (way === 'post' ? deliveredOn : on);

/** Records in the case what runs from the day the letter was had; the letter follows, so that asking again after a fault finishes it. */
async function startPeriod(letter: KeptLetter, on: CivilDate | undefined, version: number, { application, at, member }: CaseCall, cloud: PapersCloud): Promise<Outcome<Application>> {
  const task = taskOf(application, letter);
  if (application.disclosure.version !== version) return on && task && periodStarted(application.disclosure, task, on, version) ? ok(application) : STALE;
  const start = on && task && periodStart(application.disclosure, task, on);
  if (!start) return ok(application);
  const late = start.on < factsOf(application.disclosure).lastOn && { late: { reason: '送到的日期后来才知道' } };
  return advance(application, version, { ...start, at, by: { kind: 'staff', memberId: member.id }, ...late }, cloud);
}

async function record(letter: KeptLetter, service: KeptService, added: KeptService['proofs'], version: number, call: CaseCall, cloud: PapersCloud): Promise<Outcome<LettersOfCase>> {
  const started = await startPeriod(letter, hadOn(service), version, call, cloud);
  if (!started.ok) return started;
  return await cloud.letters.change(letter, { service }, added) ? ok(await lettersView(started.value, call, cloud)) : STALE;
}

/** 送达文书: by post through 邮政企业, by hand, or on-line; what runs from the day starts with it. @source 国办公开办函〔2016〕235号 */
export const serveLetter: UseCase<ServeLetter, LettersOfCase, PapersCloud, CaseCall> = async ({ place, version, way, on, mailNumber, deliveredOn, proofs = [] }, call, cloud) => {
  const { application, member, at, today } = call;
  const letter = (await cloud.letters.of(application.disclosure.id)).find((one) => one.place === place);
  if (!letter) return NO_LETTER;
  if (servesBy(letter) !== 'self') return BY_THE_CASE;
  if (letter.service) return TWICE;
  const offline = onlineProblem(way, application);
  if (offline) return offline;
  if (way === 'online' && on !== today) return ONLINE_TODAY;
  if (way === 'post' && !mailNumber) return NO_MAIL_NUMBER;
  const posted = way === 'post';
  const wrong = dayProblem(DAY[SERVICE_WAYS[way].answeredOn], 'on', on, letter.on, today) ?? (posted && deliveredOn ? dayProblem('妥投日期', 'deliveredOn', deliveredOn, on, today) : undefined);
  if (wrong) return wrong;
  const chosen = await chosenFiles(proofs, 'seal', call, cloud);
  if (!chosen.ok) return chosen;
  const service: KeptService = {
    way, on, ...(posted && mailNumber && { mailNumber }), ...(posted && deliveredOn && { deliveredOn }), proofs: chosen.value, at, by: member.id,
  };
  return record(letter, service, chosen.value, version, call, cloud);
};

/** 送达 of the answer, as the case records it; the day of delivery is told by an event of its own, and kept with its letter. */
function answerService(letter: KeptLetter, { application, at, member }: CaseCall): KeptService | undefined {
  const found = servesBy(letter) === 'answer' ? servedEvent(application, letter) : undefined;
  if (!found) return undefined;
  const { way, answeredOn: on, mailNumber, deliveredOn } = found.served;
  return { way, on, ...(mailNumber && { mailNumber }), ...(deliveredOn && { deliveredOn }), proofs: [], at, by: member.id };
}

/** 妥投: the day a letter by post was delivered, once the post has told it. */
export const letterDelivered: UseCase<{ readonly id: string; readonly version: number; readonly place: string; readonly on: CivilDate }, LettersOfCase, PapersCloud, CaseCall> =
  async ({ place, version, on }, call, cloud) => {
    const letter = (await cloud.letters.of(call.application.disclosure.id)).find((one) => one.place === place);
    const service = letter?.service ?? (letter && answerService(letter, call));
    if (!letter || !service) return NO_LETTER;
    if (service.way !== 'post') return NOT_POSTED;
    if (service.deliveredOn) return TWICE;
    return dayProblem('妥投日期', 'on', on, service.on, call.today) ?? record(letter, { ...service, deliveredOn: on }, [], version, call, cloud);
  };
