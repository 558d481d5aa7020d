import type { ApplicantKind } from '@/domain/applicant/kinds';
import { addDays, civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { PracticeScene } from '@/domain/practice/scenes';
import type { Opinion } from '@/domain/statute/consultations';
import type { LeafKey } from '@/domain/statute/leaves';
import type { RemedyEnding, RemedyWay } from '@/domain/statute/remedy-ways';
import { between, pick, randomFrom, type Random } from '../generate/items/fill';
import { drawKind, drawn } from './applicants';
import { agencyIdOf } from './county';
import { workDays } from './days';
import { EVERY_KIND } from './every-kind';
import type { SimulationOptions } from './options';

/** How an application comes in. */
export type Arrival = 'online' | 'inPerson' | 'registeredMail' | 'ordinaryMail' | 'fax' | 'mailbox' | 'oral' | 'practice';

/** What somebody of the office, the applicant or somebody who is asked does next. */
export type Deed =
  | { readonly do: 'confirm' | 'tryContact' | 'edit' | 'addMaterial' | 'withdrawOwn' | 'withdrawTold' | 'forward' | 'split' }
  | { readonly do: 'askCorrection' | 'askCorrectionByPost' | 'noticeArrived' | 'correctOwn' | 'correctTold' | 'lapseCorrection' | 'unreachable' | 'assist' | 'assistGiven' }
  | { readonly do: 'consultArrived' }
  | { readonly do: 'consult' | 'consultByPost'; readonly whom: 'thirdParty' | 'jointMaker' | 'otherAgency' }
  | { readonly do: 'opinionByLink' | 'opinionTold'; readonly opinion: Opinion }
  | { readonly do: 'askExtension' | 'extend' | 'declineExtension' | 'askReasons' | 'giveReasons' | 'delay' | 'fee' | 'pay' | 'payOwn' | 'paymentMissing' | 'lapseFee' }
  | { readonly do: 'decide'; readonly leaf: LeafKey }
  | { readonly do: 'return' | 'review' | 'sign' | 'issue' | 'serve' | 'serveByPost' | 'received' | 'archive' | 'reopen' | 'lateAssist' }
  | { readonly do: 'remedy'; readonly way: RemedyWay }
  | { readonly do: 'lateRemedy'; readonly way: RemedyWay }
  | { readonly do: 'remedyEnd'; readonly result: RemedyEnding };

export type Planned = Deed & { readonly on: CivilDate };

/** One application of the simulated county, before anything of it has happened. */
export interface Plan {
  readonly key: string;
  readonly seed: number;
  readonly agencyId: string;
  readonly arrival: Arrival;
  readonly kind: ApplicantKind;
  readonly scene: PracticeScene;
  readonly on: CivilDate;
  readonly deeds: readonly Planned[];
}

const ARRIVALS: readonly (readonly [Arrival, number])[] = [['online', 62], ['inPerson', 12], ['registeredMail', 12], ['ordinaryMail', 4], ['fax', 3], ['mailbox', 3], ['oral', 2], ['practice', 2]];
/** Of a thousand answers; every row of the form occurs. */
const LEAVES: readonly (readonly [LeafKey, number])[] = [
  ['granted', 400], ['partiallyGranted', 80], ['refused.stateSecret', 8], ['refused.otherLawProhibited', 12], ['refused.securityStability', 8], ['refused.thirdPartyRights', 45],
  ['refused.internalAffairs', 25], ['refused.processInfo', 25], ['refused.enforcementFile', 20], ['refused.administrativeInquiry', 20], ['cannotProvide.notHeld', 120],
  ['cannotProvide.needsCreation', 30], ['cannotProvide.stillUnclear', 25], ['notProcessed.petitionComplaint', 40], ['notProcessed.duplicate', 25], ['notProcessed.publication', 12],
  ['notProcessed.massRepeated', 20], ['notProcessed.reconfirmReissue', 12], ['other.correctionOverdue', 25], ['other.feeOverdue', 20], ['other.other', 28],
];
const WAYS: readonly RemedyWay[] = ['review', 'review', 'litigationDirect', 'litigationAfterReview'];
const RESULTS: readonly RemedyEnding[] = ['upheld', 'upheld', 'corrected', 'other'];

/** A line of days: each deed some days after the one before. */
class Line {
  readonly deeds: Planned[] = [];
  constructor(private day: CivilDate, private readonly random: Random) {}
  then(low: number, high: number, ...deeds: readonly Deed[]): this {
    this.day = addDays(this.day, between(this.random, low, high));
    for (const deed of deeds) this.deeds.push({ ...deed, on: this.day });
    return this;
  }
}

/** What an outcome needs before it can be drafted, and what may come between besides. */
function untilDraft(line: Line, leaf: LeafKey, random: Random, charges: boolean): void {
  const chance = (percent: number) => random() * 100 < percent;
  if (leaf === 'refused.thirdPartyRights') {
    if (chance(25)) line.then(1, 3, { do: 'unreachable' });
    else (chance(30) ? line.then(1, 3, { do: 'consultByPost', whom: 'thirdParty' }).then(1, 4, { do: 'consultArrived' }) : line.then(1, 3, { do: 'consult', whom: 'thirdParty' })).then(5, 15, { do: chance(50) ? 'opinionByLink' : 'opinionTold', opinion: 'objects' });
  } else if (leaf === 'cannotProvide.stillUnclear') line.then(0, 3, { do: 'askCorrection' }).then(4, 8, { do: chance(50) ? 'correctOwn' : 'correctTold' });
  else if (leaf === 'notProcessed.massRepeated') line.then(0, 3, { do: 'askReasons' }).then(3, 8, { do: 'giveReasons' });
  else if (leaf === 'granted' || leaf === 'partiallyGranted') {
    if (charges && chance(12)) {
      line.then(1, 4, { do: 'fee' });
      if (chance(20)) line.then(3, 12, { do: 'payOwn' }).then(0, 2, { do: 'paymentMissing' });
      line.then(1, 12, { do: chance(50) ? 'payOwn' : 'pay' });
    }
    if (chance(8)) line.then(1, 3, { do: 'consult', whom: 'thirdParty' }).then(4, 10, { do: 'opinionTold', opinion: pick(random, ['agrees', 'agreesInPart']) });
  }
  if (chance(5) && !leaf.startsWith('other') && leaf !== 'cannotProvide.stillUnclear') line.then(0, 2, { do: 'askCorrection' }).then(4, 9, { do: chance(60) ? 'correctOwn' : 'correctTold' });
  if (chance(4)) line.then(1, 3, { do: 'consult', whom: chance(50) ? 'jointMaker' : 'otherAgency' }).then(3, 9, { do: 'opinionTold', opinion: pick(random, ['agrees', 'notHeld', 'notOurs', 'calledOff']) });
  if (chance(8)) line.then(0, 2, { do: 'assist' }).then(2, 5, { do: 'assistGiven' });
  if (chance(8)) line.then(1, 4, { do: 'askExtension' }).then(0, 1, { do: chance(80) ? 'extend' : 'declineExtension' }).then(5, 15);
  if (chance(2)) line.then(0, 1, { do: 'askReasons' }).then(2, 5, { do: 'giveReasons' }).then(0, 1, { do: 'delay' });
  if (chance(4)) line.then(0, 2, { do: 'addMaterial' });
}

/** 拟定、审核、签发、出告知书、送达. */
function answer(line: Line, leaf: LeafKey, posted: boolean, random: Random): void {
  if (leaf === 'other.correctionOverdue') line.then(0, 3, { do: 'askCorrection' }).then(14, 30, { do: 'lapseCorrection' });
  else if (leaf === 'other.feeOverdue') line.then(0, 3, { do: 'fee' }).then(34, 50, { do: 'lapseFee' });
  else line.then(1, 9, { do: 'decide', leaf });
  if (random() < 0.06 && !leaf.startsWith('other.')) line.then(0, 1, { do: 'return' }).then(0, 2, { do: 'decide', leaf });
  line.then(0, 2, { do: 'review' }).then(0, 1, { do: 'sign' }).then(0, 1, { do: 'issue' }, { do: posted ? 'serveByPost' : 'serve' });
  if (posted) line.then(2, 6, { do: 'received' });
}

/** What happens after the answer: to some of the answers, over the end of the year too. */
function afterwards(line: Line, leaf: LeafKey, random: Random): void {
  const chance = (percent: number) => random() * 100 < percent;
  if (chance(10)) {
    const result = pick(random, RESULTS);
    line.then(10, 60, { do: chance(15) ? 'lateRemedy' : 'remedy', way: pick(random, WAYS) });
    if (chance(80)) line.then(30, 120, { do: 'remedyEnd', result });
    if (result === 'corrected') {
      line.then(1, 5, { do: 'reopen' });
      answer(line, 'granted', false, random);
    }
  }
  if (chance(4)) line.then(1, 20, { do: 'lateAssist' });
  if (leaf === 'cannotProvide.notHeld' && chance(15)) line.then(0, 2, { do: 'forward' });
  if (chance(30)) line.then(5, 40, { do: 'archive' });
}

function deedsOf(on: CivilDate, arrival: Arrival, charges: boolean, random: Random): readonly Planned[] {
  const line = new Line(on, random);
  const chance = (percent: number) => random() * 100 < percent;
  const confirmed = arrival === 'inPerson' || arrival === 'registeredMail' || arrival === 'oral';
  if (!confirmed) {
    if (arrival === 'online' && chance(5)) line.then(0, 0, { do: 'edit' });
    if (chance(3)) return line.then(0, 3, { do: 'withdrawOwn' }).deeds;
    if (arrival !== 'practice' && chance(3)) return line.then(0, 2, { do: 'forward' }).deeds;
    if (arrival !== 'online' && chance(20)) line.then(0, 1, { do: 'tryContact' });
    line.then(0, 3, { do: 'confirm' });
  }
  if (chance(3)) return line.then(1, 12, { do: arrival === 'online' && chance(60) ? 'withdrawOwn' : 'withdrawTold' }).deeds;
  if (chance(3) && arrival !== 'practice') line.then(0, 4, { do: 'split' });
  const drawnLeaf = drawn(random, LEAVES);
  const leaf = drawnLeaf === 'other.feeOverdue' && !charges ? 'granted' : drawnLeaf;
  untilDraft(line, leaf, random, charges);
  answer(line, leaf, arrival !== 'online', random);
  if (arrival !== 'practice') afterwards(line, leaf, random);
  return line.deeds;
}

/** 全部申请 of the simulated county in the order of their days; some come in the last days of a year. */
export function plansOf({ agencies, firstYear, years, cases, seed, daysAMonth }: SimulationOptions): readonly Plan[] {
  const random = randomFrom(seed);
  // On a day of work, so that nothing of theirs is late.
  const everyDay = workDays(firstYear, 1, daysAMonth).find((day) => day > `${firstYear}-02-01`);
  return Array.from({ length: cases }, (_, index): Plan => {
    const year = firstYear + Math.floor(random() * years);
    const drawnDay = random() < 0.1 ? civilDate(`${year}-12-${between(random, 20, 31)}`) : addDays(civilDate(`${year}-01-01`), between(random, 0, 364));
    // A few offices have most of the applications; each has one that comes when the year ends.
    const first = index < agencies;
    const every = EVERY_KIND[index - agencies];
    const on = every && everyDay ? everyDay : first ? civilDate(`${firstYear}-12-${between(random, 28, 30)}`) : drawnDay;
    const drawnAgency = Math.floor(random() ** 1.6 * agencies);
    const agency = first ? index : every ? (every.charges ? 0 : (index - agencies) % agencies) : drawnAgency;
    const own = randomFrom(seed * 7919 + index);
    const arrival = first ? 'inPerson' : every ? every.arrival : index < agencies + EVERY_KIND.length + 2 ? 'practice' : drawn(own, ARRIVALS);
    return {
      key: `sim-${seed}-${String(index).padStart(8, '0')}`, seed: seed * 104_729 + index, agencyId: agencyIdOf(agency), arrival, kind: drawKind(own),
      scene: pick(own, ['plain', 'unclear', 'thirdParty', 'petition', 'elsewhere']), on,
      deeds: every ? every.deeds.map(({ after, ...deed }): Planned => ({ ...deed, on: addDays(on, after ?? 0) })) : deedsOf(on, arrival, agency % 3 === 0, own),
    };
  }).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1));
}
