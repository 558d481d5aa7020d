import type { Reply } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { addDays } from '@/domain/calendar/civil-date';
import { answersCase } from '@/domain/letter/answers-case';
import type { LeafKey } from '@/domain/statute/leaves';
import { passed, signed } from '../../test/fixtures/answering';
import { COUNTY_ID } from './county';
import { factsFor, OVERRULED } from './facts';
import type { Deed } from './plan';
import { aMonthAgo, look, mailNumberOf, take, type Done, type Hand } from './steps';
import { uploadProof } from './upload';

type Doing = (hand: Hand, deed: Deed) => Promise<Done>;

const nobody: Done = { ok: false, code: 'nobodyThere', message: '没有这样的人或者事，跳过。' };
const own = ({ run, world }: Hand) => (run.owner ? world.person(run.owner) : undefined);
const known = ({ run: { id, version } }: Hand) => ({ id, version });
const officer = ({ run, world }: Hand) => world.desk(run.agencyId, 'officer');

async function decide(hand: Hand, leaf: LeafKey): Promise<Done> {
  const { records } = await look(hand);
  const facts = factsFor(leaf, { unreachable: leaf === 'refused.thirdPartyRights' && !records.includes('thirdPartyConsulted') });
  const draft = (more = {}) => officer(hand).call('staff', 'decide', { ...known(hand), leaf, reasons: '经核对，现将有关情况依法答复如下。', facts: { ...facts, ...more } });
  const first = await draft();
  return !first.ok && first.code === 'missingFact' ? draft(OVERRULED) : first;
}

async function issue(hand: Hand): Promise<Done> {
  const { lettersDue, version } = await look(hand);
  const due = lettersDue.find(({ kind }) => answersCase(kind));
  return due ? officer(hand).call('papers', 'issueLetter', { id: hand.run.id, version, place: due.place, filled: {} }) : nobody;
}

const serve = (hand: Hand): Promise<Reply<StaffCase>> => officer(hand).call('staff', 'serve', {
  ...known(hand), ...(hand.run.owner ? { way: 'online' } : { way: 'inPerson', answeredOn: hand.world.today }),
});

async function opinion(hand: Hand, deed: Deed): Promise<Done> {
  if (deed.do !== 'opinionByLink' && deed.do !== 'opinionTold') return nobody;
  const asked = (await look(hand)).open.consultations.find(({ ended }) => !ended);
  if (!asked) return nobody;
  const words = deed.opinion === 'objects' ? '含有未公开的报价构成，公开会损害本单位的利益。' : '没有意见。';
  if (deed.do === 'opinionTold') return take(hand, [{ type: 'consultationEnded', on: hand.world.today, consultationId: asked.id, opinion: deed.opinion, words }]);
  if (deed.opinion === 'calledOff') return nobody;
  const linked = await officer(hand).call('staff', 'linkConsultation', { id: hand.run.id, consultationId: asked.id });
  return linked.ok ? hand.world.person(undefined).call('opinion', 'answerConsultation', { token: linked.value.token, opinion: deed.opinion, words }) : linked;
}

async function endRemedy(hand: Hand, deed: Deed): Promise<Done> {
  const pending = (await look(hand)).open.remedies.find(({ ended }) => !ended);
  return pending && deed.do === 'remedyEnd' ? take(hand, [{ type: 'remedyEnded', on: hand.world.today, remedyId: pending.id, result: deed.result }]) : nobody;
}

async function reopen(hand: Hand): Promise<Done> {
  const order = (source: 'reconsideration' | 'court') => take(hand, [{ type: 'reopened', on: hand.world.today, source, reference: '澄复决〔2026〕1号', workingDays: 15 }]);
  const first = await order('reconsideration');
  return first.ok || first.code !== 'orderUnknown' ? first : order('court');
}

/** Where the officer may not write it down alone, the head does. */
async function late(hand: Hand, step: Parameters<typeof take>[1][number]): Promise<Done> {
  const first = await take(hand, [step], { late: '当时没有登记，核对卷宗时发现。' });
  return first.ok || first.code !== 'forbidden' ? first : take(hand, [step], { by: 'head', pin: true, late: '当时没有登记，核对卷宗时发现。' });
}

/** 每一步怎样办, through the same actions as the phone. */
const DOING: Readonly<Record<Deed['do'], Doing>> = {
  confirm: async (hand) => officer(hand).call('staff', 'confirmReceipt', { ...known(hand), ...((await look(hand)).intake?.needsContact && { contact: '打申请人手机，本人接听确认' }) }),
  tryContact: (hand) => officer(hand).call('staff', 'recordContact', { ...known(hand), words: '10点打申请人手机，没有人接' }),
  edit: async (hand) => own(hand)?.call('applicant', 'editRequest', { ...known(hand), description: '2024年石桥村道路硬化工程的验收报告', form: 'electronic', delivery: 'online', uploadIds: [] }) ?? nobody,
  addMaterial: async (hand) => own(hand)?.call('applicant', 'addMaterial', { ...known(hand), words: '补充一点：要的是盖章的那一版。' }) ?? nobody,
  withdrawOwn: async (hand) => own(hand)?.call('applicant', 'withdraw', { ...known(hand), reason: '已经从别处得到' }) ?? take(hand, [{ type: 'withdrawn', on: hand.world.today, reason: '本人来电话说不要了' }]),
  withdrawTold: (hand) => take(hand, [{ type: 'withdrawn', on: hand.world.today, reason: '本人来电话说不要了' }]),
  forward: async (hand) => {
    const offered = await officer(hand).call('staff', 'forwardTargets', { id: hand.run.id });
    if (!offered.ok) return offered;
    // The county itself has only a supervisor here.
    const targets = offered.value.targets.filter(({ agencyId }) => agencyId !== COUNTY_ID);
    const target = targets[hand.run.plan.seed % Math.max(1, targets.length)];
    return target ? officer(hand).call('staff', 'forwardCase', { ...known(hand), toAgencyId: target.agencyId, reason: '所要的信息由该单位制作', phone: '0536-6234567' }) : nobody;
  },
  split: (hand) => officer(hand).call('staff', 'splitCase', { ...known(hand), parts: ['2023年的分配表', '2024年的分配表'] }),
  askCorrection: (hand) => take(hand, [{ type: 'correctionAsked', on: hand.world.today, servedOn: hand.world.today, items: ['写明要哪一年、哪个村的'], workingDays: 5 }]),
  askCorrectionByPost: (hand) => take(hand, [{ type: 'correctionAsked', on: hand.world.today, posted: true, items: ['写明要哪一年、哪个村的'], workingDays: 5 }]),
  noticeArrived: (hand) => take(hand, [{ type: 'noticeServed', on: hand.world.today, notice: 'correctionNotice' }]),
  correctOwn: async (hand) => own(hand)?.call('applicant', 'answerCorrection', { ...known(hand), answers: [{ words: '要2024年前澄村的' }] }) ?? DOING.correctTold(hand, { do: 'correctTold' }),
  correctTold: (hand) => take(hand, [{ type: 'corrected', on: hand.world.today, description: '要2024年前澄村的' }]),
  lapseCorrection: (hand) => take(hand, [{ type: 'correctionLapsed', on: hand.world.today, reasons: '补正期限已过，申请人没有补正，也没有说明理由。' }]),
  unreachable: (hand) => take(hand, [{ type: 'thirdPartyUnreachable', on: hand.world.today, attempts: '两次打电话无人接听，寄信被退回。' }]),
  assist: (hand) => take(hand, [{ type: 'assistAsked', on: hand.world.today, to: '自然资源所' }]),
  assistGiven: async (hand) => {
    const [asked] = (await look(hand)).open.assists;
    return asked ? take(hand, [{ type: 'assistGiven', on: hand.world.today, assistId: asked.id, words: '材料已经找到，附后。' }]) : nobody;
  },
  consult: async (hand, deed) => (deed.do === 'consult' ? take(hand, [{ type: 'consultationSent', on: hand.world.today, kind: deed.whom, about: '中标单位：报价明细能不能公开', receivedByThemOn: hand.world.today }]) : nobody),
  consultByPost: async (hand, deed) => (deed.do === 'consultByPost' ? take(hand, [{ type: 'consultationSent', on: hand.world.today, kind: deed.whom, about: '中标单位：报价明细能不能公开' }]) : nobody),
  consultArrived: async (hand) => {
    const asked = (await look(hand)).open.consultations.find(({ ended }) => !ended);
    return asked ? take(hand, [{ type: 'consultationDelivered', on: hand.world.today, consultationId: asked.id }]) : nobody;
  },
  opinionByLink: opinion,
  opinionTold: opinion,
  askExtension: (hand) => take(hand, [{ type: 'extensionAsked', on: hand.world.today, workingDays: 15, reason: '材料多，需要时间检索' }]),
  extend: (hand) => take(hand, [{ type: 'extended', on: hand.world.today, workingDays: 15, reason: '材料多，需要时间检索' }], { by: 'head', pin: true }),
  declineExtension: (hand) => take(hand, [{ type: 'extensionDeclined', on: hand.world.today, reason: '现有材料可以按期答复' }], { by: 'head' }),
  askReasons: (hand) => take(hand, [{ type: 'reasonsAsked', on: hand.world.today, servedOn: hand.world.today, figures: '三个月内申请60件，内容大量重复', workingDays: 5 }]),
  giveReasons: async (hand) => own(hand)?.call('applicant', 'giveReasons', { ...known(hand), words: '家里有几处房屋，各有各的手续。', uploadIds: [] })
    ?? take(hand, [{ type: 'reasonsGiven', on: hand.world.today, words: '家里有几处房屋，各有各的手续。' }]),
  delay: (hand) => take(hand, [{ type: 'delayed', on: hand.world.today, until: addDays(hand.world.today, 75), reason: '申请数量多，分批办理' }]),
  fee: (hand) => take(hand, [{ type: 'feeNoticed', on: hand.world.today, servedOn: hand.world.today, tariff: 'pages', quantity: 40 + hand.run.plan.seed % 100 }]),
  pay: (hand) => take(hand, [{ type: 'feePaid', on: hand.world.today }]),
  payOwn: async (hand) => {
    const person = own(hand);
    return person ? person.call('applicant', 'tellPayment', { ...known(hand), on: hand.world.today, uploadIds: [await uploadProof(hand.world, person)] }) : DOING.pay(hand, { do: 'pay' });
  },
  paymentMissing: (hand) => take(hand, [{ type: 'paymentMissing', on: hand.world.today, reason: '查了非税系统，没有到账记录。' }]),
  lapseFee: (hand) => take(hand, [{ type: 'feeLapsed', on: hand.world.today, reasons: '缴费期限已过，没有缴费。' }]),
  decide: async (hand, deed) => (deed.do === 'decide' ? decide(hand, deed.leaf) : nobody),
  return: (hand) => hand.world.desk(hand.run.agencyId, 'reviewer').call('staff', 'returnDraft', { ...known(hand), reason: '理由写得太简单，请补充。' }),
  review: async (hand) => hand.world.desk(hand.run.agencyId, 'reviewer').call('staff', 'review', passed(await look(hand))),
  sign: async (hand) => hand.world.desk(hand.run.agencyId, 'head').call('staff', 'sign', signed(await look(hand))),
  issue,
  serve,
  serveByPost: (hand) => (hand.run.owner ? serve(hand) : officer(hand).call('staff', 'serve', { ...known(hand), way: 'post', answeredOn: hand.world.today, mailNumber: mailNumberOf(hand) })),
  received: (hand) => take(hand, [{ type: 'noticeServed', on: hand.world.today, notice: 'answer' }]),
  archive: (hand) => take(hand, [{ type: 'archived', on: hand.world.today }]),
  reopen,
  lateAssist: (hand) => late(hand, { type: 'assistAsked', on: aMonthAgo(hand), to: '县档案馆' }),
  remedy: async (hand, deed) => (deed.do === 'remedy' ? take(hand, [{ type: 'remedyFiled', on: hand.world.today, way: deed.way, reference: '澄政复〔2026〕1号', copyReceivedOn: hand.world.today }]) : nobody),
  lateRemedy: async (hand, deed) => (deed.do === 'lateRemedy' ? late(hand, { type: 'remedyFiled', on: aMonthAgo(hand), way: deed.way, reference: '澄政复〔2026〕2号' }) : nobody),
  remedyEnd: endRemedy,
};

/** Does the next thing with an application. @returns what the cloud said */
export const doDeed = (hand: Hand, deed: Deed): Promise<Done> => DOING[deed.do](hand, deed);
