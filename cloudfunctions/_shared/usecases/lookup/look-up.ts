import { timingSafeEqual } from 'node:crypto';
import { meansSeries, numberText, type TypedNumber } from '@/domain/intake/typed-number';
import { ok } from '@/domain/result';
import type { LookedUp } from '@/contract/lookup';
import { grantsOf } from '../../authorization';
import { NOT_FOUND, refuse } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { Call, UseCase } from '../../serving/call';
import { lookedUp } from '../../views/looked-up';
import { hashOfCode } from '../intake/query-code';
import type { OpinionCloud } from '../opinion/opinion-cloud';

interface LookUp { readonly number: TypedNumber; readonly code: string }

/** Wrong codes for one number within an hour of the clock. */
const OF_NUMBER = 10;
/** From one address: several people share one in a village, or in a service hall. */
const OF_CALLER = 30;
/** From everywhere the platform names no address for, together. */
const OF_UNKNOWN = 300;

/** The very same words whether there is no such number, no code was given out for it, or the code is another. */
const WRONG = refuse('lookUpWrong', '编号和查询码对不上，请照回执核对。查询码丢了的，可以请收件的单位补发。');
/** Also the same for a number that does not exist. */
const LOCKED = refuse('lookUpLocked', '试得太多了，请一小时以后再查；着急的可以打电话问收件的单位。');

/** What nothing is kept under, so that what is not there is looked for and compared all the same. */
const NOBODY = '0'.repeat(32);

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const agencyOf = ({ prefix }: TypedNumber, agencies: readonly Agency[]): Agency | undefined =>
  agencies.find(({ numberPrefix }) => meansSeries(prefix, numberPrefix));

/** Counted before anybody looks, by the number that was typed and by where the call comes from. @returns how to give both back */
async function counted(number: string, { source, at }: Call, { guesses, blind }: OpinionCloud): Promise<(() => Promise<void>) | undefined> {
  const ofNumber = blind.idFrom('lookUp', 'number', number);
  const ofCaller = blind.idFrom('lookUp', 'caller', source ?? '');
  const [number_, caller] = [await guesses.take(ofNumber, at, OF_NUMBER), await guesses.take(ofCaller, at, source ? OF_CALLER : OF_UNKNOWN)];
  if (!number_ || !caller) return undefined;
  return async () => { await Promise.all([guesses.giveBack(ofNumber), guesses.giveBack(ofCaller)]); };
}

/**
 * 凭编号和查询码查询 for who applied on paper. What is wrong and what does not exist take the same reads and the same
 * hashing, and are told in the same words; every look that was let in is written down, without who it was.
 * @source 条例 art. 28
 */
export const lookUp: UseCase<LookUp, LookedUp, OpinionCloud> = async ({ number, code }, call, cloud) => {
  if (!grantsOf('opinion', call.action).includes('anyone')) return NOT_FOUND.application;
  const { agencies, cases, letters, accessLog, blind, calendar } = cloud;
  const agency = agencyOf(number, await agencies.all());
  const text = numberText({ ...number, prefix: agency?.numberPrefix ?? number.prefix });
  const giveBack = await counted(text, call, cloud);
  if (!giveBack) return LOCKED;
  const found = await cases.queryHashOf(agency?.id ?? NOBODY, text);
  const right = same(hashOfCode(found?.id ?? NOBODY, code, blind), found?.queryHash ?? NOBODY);
  if (!right || !found || !agency) return WRONG;
  await giveBack();
  const application = await cases.find(found.id);
  if (!application) return WRONG;
  await accessLog.write({ caseId: found.id, agencyId: agency.id, at: call.at, what: 'lookUp', reason: '凭编号和查询码查询', requestId: call.requestId });
  return ok(lookedUp(application, agency, await letters.of(found.id), { calendar, today: call.today }));
};
