import type { Person } from '@/contract/office';
import { LOCAL_PIN } from '../../../cloudfunctions/_local/seed/people';
import type { Hand, Recipes } from '../hand';
import { caseIn } from './cases';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const NAME = '赵新来';
const OTHER_PIN = '571390';
const ROLES = [['editor'], ['officer'], ['reviewer'], ['editor', 'officer']] as const;

async function newcomer(hand: Hand, fits: (person: Person) => boolean = () => true): Promise<Person | undefined> {
  const { people = [] } = await hand.ask('administrator', 'staff', 'listPeople', QIAOGUAN) ?? {};
  const some = people.filter((person) => person.name === NAME && !person.left && fits(person));
  return some.length > 0 ? hand.by.of(some) : undefined;
}
const ACCEPT = { first: 'staff.acceptInvitation' };
const at = ({ memberId, version }: Person) => ({ ...QIAOGUAN, memberId, version });
const invited = (hand: Hand, roles: readonly (typeof ROLES)[number][number][] = [...hand.by.of(ROLES)]) => hand.ask('administrator', 'staff', 'invite', { ...QIAOGUAN, name: NAME, roles: [...roles], key: hand.key() });

/** 人员和岗位. Whoever is sent away is somebody who was invited here, so that the others can go on. */
export const OFFICE: Recipes<'staff'> = {
  invite: (hand) => ({ who: 'administrator', input: { ...QIAOGUAN, name: NAME, roles: [...hand.by.of(ROLES)], key: hand.key() } }),
  readInvitation: async (hand) => {
    const open = await invited(hand);
    return open && { who: hand.world.newcomer(), input: { code: open.code } };
  },
  acceptInvitation: async (hand) => {
    const open = await invited(hand, hand.hint === 'pin' ? ['reviewer'] : undefined);
    if (!open) return undefined;
    const who = hand.world.newcomer();
    const seen = await hand.ask(who, 'staff', 'readInvitation', { code: open.code });
    return { who, input: { code: open.code, ...(seen?.asksPin && { pin: LOCAL_PIN }) } };
  },
  revokeInvitation: async (hand) => {
    const open = (await invited(hand))?.people.invitations?.[0];
    return open && { who: 'administrator', input: { ...QIAOGUAN, invitationId: open.invitationId } };
  },
  changeRoles: async (hand) => {
    const person = await newcomer(hand);
    return person ? { who: 'administrator', input: { ...at(person), roles: [...hand.by.of(ROLES)] } } : ACCEPT;
  },
  releasePin: async (hand) => {
    const person = await newcomer(hand, ({ pin }) => pin !== undefined && pin !== 'none');
    return person ? { who: 'administrator', input: { ...QIAOGUAN, memberId: person.memberId } } : { ...ACCEPT, hint: 'pin' };
  },
  recordLeaving: async (hand) => {
    const person = await newcomer(hand, ({ openCases }) => openCases === 0);
    return person ? { who: 'administrator', input: at(person) } : ACCEPT;
  },
  setPin: async (hand) => {
    // There and back again, so that others still know it.
    await hand.ask('editor', 'staff', 'setPin', { ...QIAOGUAN, pin: OTHER_PIN, old: LOCAL_PIN });
    return { who: 'editor', input: { ...QIAOGUAN, pin: LOCAL_PIN, old: OTHER_PIN } };
  },
  setDeputy: async (hand) => {
    const { people = [] } = await hand.ask('administrator', 'staff', 'listPeople', QIAOGUAN) ?? {};
    const [person, deputy] = [await newcomer(hand, (one) => !one.deputy), people.find(({ name, left }) => name !== NAME && !left)];
    return person && deputy ? { who: 'administrator', input: { ...at(person), deputyId: deputy.memberId, from: hand.today, to: hand.today } } : ACCEPT;
  },
  endDeputy: async (hand) => {
    const person = await newcomer(hand, ({ deputy }) => Boolean(deputy));
    return person ? { who: 'administrator', input: at(person) } : { first: 'staff.setDeputy' };
  },
  handledCases: async (hand) => {
    const { people = [] } = await hand.ask('administrator', 'staff', 'listPeople', QIAOGUAN) ?? {};
    return people.length > 0 ? { who: 'administrator', input: { ...QIAOGUAN, memberId: hand.by.of(people).memberId } } : undefined;
  },
  assignCase: async (hand) => {
    const person = await newcomer(hand, ({ roles }) => roles.includes('officer'));
    const found = person && await caseIn(hand, ['inProgress'], 'officeHead', ({ agencyId, mayAssign } : { agencyId?: string; mayAssign?: true }) => Boolean(mayAssign) && agencyId !== 'wutu');
    if (!person || !found) return hand.by.maybe(0.5) ? ACCEPT : { first: 'staff.confirmReceipt' };
    const from = found.current.handler?.memberId;
    return { who: found.who, input: { id: found.current.id, ...(from && { from }), to: from === person.memberId ? await officerId(hand) ?? person.memberId : person.memberId } };
  },
  saveSettings: async (hand) => {
    const now = await hand.ask('administrator', 'staff', 'officeSettings', QIAOGUAN);
    const change = hand.by.of([{ legalReview: true }, { legalReview: false }, { letterHead: { red: true } }, { officeAddress: '镇政府一楼' }, { reassessMonths: 6 + hand.by.below(18) }]);
    return now && { who: 'administrator', input: { ...QIAOGUAN, version: now.version, ...(now.contact && { contact: now.contact }), settings: { ...now.settings, ...change, feeSwitch: true } } };
  },
  markRead: async (hand) => {
    const ids = ((await hand.ask('officer', 'staff', 'inbox', {}))?.items ?? []).slice(0, 3).map(({ id }) => id);
    return { who: 'officer', input: ids.length > 0 ? { ids } : { all: true } };
  },
  allowPush: (hand) => ({ who: hand.by.of(['officer', 'reviewer', 'head']), input: {} }),
};

async function officerId(hand: Hand): Promise<string | undefined> {
  return (await hand.ask('administrator', 'staff', 'listPeople', QIAOGUAN))?.people.find(({ roles, name }) => roles.includes('officer') && name !== NAME)?.memberId;
}
