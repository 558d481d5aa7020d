import { addDays } from '@/domain/calendar/civil-date';
import type { CaseState } from '@/domain/case/case';
import type { ActionInput } from '@/contract/actions';
import type { StaffCase } from '@/contract/staff';
import type { StepInputDraft, StepType } from '@/contract/steps';
import { first, idOf, type Hand, type Made, type Recipes } from '../hand';
import { at, caseIn, may, PIN, unfinished } from './cases';

type Fields<Type extends StepType> = Omit<Extract<StepInputDraft, { readonly type: Type }>, 'type' | 'on'>;
type Builders = { readonly [Type in StepType]: (hand: Hand, current: StaffCase) => Fields<Type> | undefined };

const WORDS = '经核对，照实登记。';

/** What each step says besides its day; undefined where the case has nothing it could be about. */
const STEPS: Builders = {
  correctionAsked: ({ by, today }) => ({ items: ['请补充所需信息的名称', '请补充年份'].slice(0, 1 + by.below(2)), workingDays: 15, ...by.of([{}, { servedOn: today }, { posted: true as const }]) }),
  noticeServed: (_hand, { open }) => { const [notice] = open.notices; return notice && { notice }; },
  corrected: () => ({ description: '补充：2024年的那一份' }),
  correctionLapsed: () => ({ reasons: WORDS }),
  consultationSent: ({ by, today }) => ({ kind: by.of(['thirdParty', 'thirdParty', 'jointMaker', 'otherAgency'] as const), about: '某建材公司：检验报告能不能公开', ...(by.maybe(0.6) && { receivedByThemOn: today }) }),
  consultationDelivered: (_hand, { open }) => { const one = open.consultations.find(({ receivedByThemOn, ended }) => !receivedByThemOn && !ended); return one && { consultationId: one.id }; },
  consultationEnded: ({ by }, { open }) => {
    const one = open.consultations.find(({ ended }) => !ended);
    return one && { consultationId: one.id, opinion: by.of(['agrees', 'agreesInPart', 'objects', 'calledOff'] as const), words: WORDS };
  },
  thirdPartyUnreachable: () => ({ attempts: '3月1日、2日打电话，都没有人接。' }),
  assistAsked: () => ({ to: '县自然资源局' }),
  assistGiven: (_hand, { open }) => { const [one] = open.assists; return one && { assistId: one.id, words: WORDS }; },
  extensionAsked: () => ({ workingDays: 20, reason: '资料要到档案馆查' }),
  extensionDeclined: () => ({ reason: WORDS }),
  extended: () => ({ workingDays: 20, reason: '资料要到档案馆查' }),
  reasonsAsked: ({ by, today }) => ({ figures: '三个月里申请12件', workingDays: 10, ...by.of([{}, { servedOn: today }]) }),
  reasonsGiven: () => ({ words: WORDS }),
  delayed: ({ today }) => ({ until: addDays(today, 40), reason: WORDS }),
  feeNoticed: ({ by, today }) => ({ tariff: by.of(['pieces', 'pages'] as const), quantity: 60 + by.below(60), ...by.of([{}, { before: 12 }]), ...by.of([{}, { servedOn: today }]) }),
  feePaid: () => ({}),
  paymentMissing: () => ({ reason: '查了账户，没有到账' }),
  feeLapsed: () => ({ reasons: WORDS }),
  withdrawn: () => ({ reason: '到窗口说不要了' }),
  remedyFiled: ({ by, today }) => ({ way: by.of(['review', 'litigationDirect', 'litigationAfterReview'] as const), reference: '（2026）鲁07行初1号', ...(by.maybe(0.5) && { copyReceivedOn: today }) }),
  remedyEnded: ({ by }, { open }) => { const one = open.remedies.find(({ ended }) => !ended); return one && { remedyId: one.id, result: by.of(['upheld', 'corrected', 'other'] as const) }; },
  reopened: ({ by }) => ({ source: by.of(['reconsideration', 'court', 'superior'] as const), reference: '昌政复决〔2026〕1号', workingDays: 15 }),
  archived: () => ({}),
};
const TYPES = Object.keys(STEPS) as readonly StepType[];
const STATES: readonly CaseState[] = ['inProgress', 'inProgress', 'awaitingCorrection', 'awaitingPayment', 'signed', 'closed'];
/** What ends a case is taken seldom, so that others can go on. */
const ENDS: readonly StepType[] = ['withdrawn', 'archived', 'correctionLapsed', 'feeLapsed'];
/** What stands before a step that somebody needs. */
const BEFORE: Partial<Readonly<Record<StepType, StepType>>> = {
  corrected: 'correctionAsked', correctionLapsed: 'correctionAsked', consultationDelivered: 'consultationSent', consultationEnded: 'consultationSent', assistGiven: 'assistAsked',
  extended: 'extensionAsked', extensionDeclined: 'extensionAsked', reasonsGiven: 'reasonsAsked', feePaid: 'feeNoticed', paymentMissing: 'feeNoticed', feeLapsed: 'feeNoticed', remedyEnded: 'remedyFiled',
};

const isType = (hint: string | undefined): hint is StepType => hint !== undefined && TYPES.includes(hint as StepType);

async function step(hand: Hand): Promise<Made<ActionInput<'staff', 'takeStep'>>> {
  const wanted = isType(hand.hint) ? hand.hint : undefined;
  const role = wanted ? (wanted === 'extended' || wanted === 'extensionDeclined' ? 'officeHead' : 'officer') : hand.by.of(['officer', 'officer', 'officer', 'officeHead'] as const);
  const earlier = wanted && BEFORE[wanted];
  const found = await caseIn(hand, wanted ? STATES : [hand.by.of(STATES)], role, (one) => (wanted ? may(wanted)(one) : one.actions.length > 0), earlier && wanted ? unfinished(earlier, wanted) : undefined);
  if (!found) return earlier ? { first: 'staff.takeStep', hint: earlier } : { first: 'staff.confirmReceipt' };
  const { who, current } = found;
  const open = TYPES.filter((type) => current.actions.includes(type) && (!ENDS.includes(type) || hand.by.maybe(0.15)));
  const type = wanted ?? (open.length > 0 ? hand.by.of(open) : undefined);
  const fields = type && STEPS[type](hand, current);
  if (!fields) return undefined;
  return { who, input: { ...at(current), steps: [{ type, on: hand.today, ...fields } as StepInputDraft], ...(hand.by.maybe(0.5) && { pin: PIN }) } };
}

async function asked(hand: Hand) {
  const found = await caseIn(hand, ['inProgress'], 'officer', ({ open }) => open.consultations.some(({ ended }) => !ended), unfinished('consultationSent', 'consultationEnded'));
  const one = found?.current.open.consultations.find(({ ended }) => !ended);
  return one ? { who: found?.who ?? '', input: { id: found?.current.id ?? '', consultationId: one.id } } : { first: 'staff.takeStep', hint: 'consultationSent' };
}

/** 办理中的步骤, links for whoever is asked, and practice. */
export const STEP_RECIPES: Recipes<'staff'> = {
  takeStep: step,
  previewStep: async (hand) => {
    const made = await step(hand);
    if (!made || !('input' in made)) return made;
    const { pin: _pin, ...input } = made.input;
    return { who: made.who, input };
  },
  splitCase: async (hand) => {
    const found = await caseIn(hand, ['inProgress'], 'officer', may('split'));
    return found ? { who: found.who, input: { ...at(found.current), parts: ['2021年的分配表', '2022年的分配表'] } } : { first: 'staff.confirmReceipt' };
  },
  linkConsultation: asked,
  revokeConsultationLink: asked,
  startPractice: (hand) => ({ who: 'officer', input: { agencyId: 'qiaoguan', scene: 'plain', key: hand.key() } }),
  deletePractice: async (hand) => {
    const mine = (await hand.ask('officer', 'staff', 'listPractice', { agencyId: 'qiaoguan' }))?.items.find((one) => one.mine);
    return mine ? { who: 'officer', input: { id: mine.id } } : { first: 'staff.startPractice' };
  },
  likeCases: (hand) => {
    const one = first(hand.some('cases', ({ agencyId }) => agencyId === 'qiaoguan'));
    return one && { who: 'officer', input: { id: idOf(one) } };
  },
};
