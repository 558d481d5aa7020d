import { yearOf } from '@/domain/calendar/civil-date';
import { partOf } from '@/domain/case/split';
import { transition } from '@/domain/case/transition';
import { ok } from '@/domain/result';
import type { Application } from '../../../application';
import type { CaseCall } from '../../../entry/staff';
import { refuseByRule, STALE, type Outcome } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { TakenNumber } from '../../../repositories/numbers';
import { NUMBER_TRIES } from '../../filing/file-application';
import type { StaffCloud } from '../staff-cloud';
import { entryOf } from '../step';

interface SplitCase { readonly id: string; readonly version: number; readonly parts: readonly string[] }
interface Parts { readonly parts: readonly { readonly id: string; readonly number: string }[] }

/** 拆分: one part a number, with the stamps and everything that happened so far; numbers that come to nothing are 作废. @source 条例 art. 36 */
export const splitCase: UseCase<SplitCase, Parts, StaffCloud, CaseCall> = (input, call, cloud) => splitInto(input, call, cloud, NUMBER_TRIES);

async function splitInto(input: SplitCase, call: CaseCall, cloud: StaffCloud, tries: number): Promise<Outcome<Parts>> {
  const { version, parts } = input;
  const { application, agency, at, today } = call;
  const { disclosure } = application;
  if (disclosure.version !== version) return STALE;
  // Refused before any number is taken.
  const asked = transition(disclosure, { type: 'split', ...entryOf(call), on: today, into: parts.map((_, index) => `第${index + 1}件`) }, cloud.calendar);
  if (!asked.ok) return refuseByRule(asked.error);
  const numbers: TakenNumber[] = [];
  while (numbers.length < parts.length) numbers.push(await cloud.numbers.take({ agencyId: agency.id, year: yearOf(today), prefix: agency.numberPrefix }, at));
  const annul = () => Promise.all(numbers.map((number) => cloud.numbers.annul(number, 'neverUsed', at)));
  const split = transition(disclosure, { type: 'split', ...entryOf(call), on: today, into: numbers.map(({ text }) => text) }, cloud.calendar);
  if (!split.ok) {
    await annul();
    return refuseByRule(split.error);
  }
  const made = numbers.map((number, index) => ({
    number,
    application: {
      ...application,
      disclosure: partOf(split.value, { id: cloud.blind.idFrom('case', disclosure.id, `part-${index + 1}`), agencyId: agency.id, number: number.text, applicantKind: disclosure.applicantKind, ...(disclosure.practice && { practice: true as const }) }),
      request: { ...application.request, description: parts[index] ?? '' },
    } satisfies Application,
  }));
  const written = await cloud.cases.saveSplit(disclosure, { ...application, disclosure: split.value }, made);
  if (written === 'saved') return ok({ parts: made.map(({ application: { disclosure: { id, number } } }) => ({ id, number })) });
  await annul();
  // A line of a ledger had one of the numbers first.
  return written === 'numberVoid' && tries > 1 ? splitInto(input, call, cloud, tries - 1) : STALE;
}
