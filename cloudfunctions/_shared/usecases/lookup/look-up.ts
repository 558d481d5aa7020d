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

/** Wrong codes of one caller for one number, within an hour of the clock. */
const OF_CALLER_FOR_NUMBER = 10;
/** Of one caller for all numbers together: several people share an address in a village, or in a service hall. */
const OF_CALLER = 30;
/**
 * For one number, and from everywhere the platform names no place for. A stranger can use these up, so beyond them
 * nobody is turned away, the owner of the number least of all: everybody waits. The code itself, 16 signs to the power
 * of twelve, is what nobody guesses, however many guess at once.
 */
const BEFORE_WAITING = { ofNumber: 60, ofNowhere: 300 } as const;
const WAIT_MS = 2000;

/** The very same words whether there is no such number, no code was given out for it, or the code is another. */
const WRONG = refuse('lookUpWrong', '编号和查询码对不上，请照回执核对。查询码丢了的，可以请收件的单位补发。');
/** Also the same for a number that does not exist. */
const LOCKED = refuse('lookUpLocked', '试得太多了，请一小时以后再查；着急的可以打电话问收件的单位。');

/** What nothing is kept under, so that what is not there is looked for and compared all the same. */
const NOBODY = '0'.repeat(32);

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const agencyOf = ({ prefix }: TypedNumber, agencies: readonly Agency[]): Agency | undefined =>
  agencies.find(({ numberPrefix }) => meansSeries(prefix, numberPrefix));

/** 谁在试: an account of WeChat is one person; of everybody else only the address is known, if that. */
const callerOf = ({ identity, source }: Call): string | undefined => (identity?.startsWith('wx:') ? identity : source && `at:${source}`);

/**
 * Counted before anybody looks, by who tries which number: only who tries too often himself is locked out, so that a
 * stranger cannot shut the owner of a number out. @returns how to give everything back; undefined for who is locked out
 */
async function counted(number: string, call: Call, { guesses, blind, wait }: OpinionCloud): Promise<(() => Promise<void>) | undefined> {
  const caller = callerOf(call);
  const key = (...of: readonly string[]) => blind.idFrom('lookUp', ...of);
  const hard = caller ? [{ who: key('callerForNumber', caller, number), most: OF_CALLER_FOR_NUMBER }, { who: key('caller', caller), most: OF_CALLER }] : [];
  const slow = [{ who: key('number', number), most: BEFORE_WAITING.ofNumber }, ...(caller ? [] : [{ who: key('nowhere'), most: BEFORE_WAITING.ofNowhere }])];
  const taken: string[] = [];
  const take = async ({ who, most }: { readonly who: string; readonly most: number }) => {
    const free = await guesses.take(who, call.at, most);
    if (free) taken.push(who);
    return free;
  };
  let locked = false;
  for (const one of hard) locked = !await take(one) || locked;
  if (locked) return undefined;
  let late = false;
  for (const one of slow) late = !await take(one) || late;
  if (late) await wait(WAIT_MS);
  return async () => { await Promise.all(taken.map((who) => guesses.giveBack(who))); };
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
