import { type Hand, type Recipes } from '../hand';
import { PIN } from './cases';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;

async function one(hand: Hand, who: string, fits: 'mayPropose' | 'mayDecide') {
  const { items = [] } = await hand.ask(who, 'staff', 'withheldOf', { ...QIAOGUAN, show: fits === 'mayDecide' ? 'proposed' : 'all' }) ?? {};
  const chosen = items.length > 0 ? hand.by.of(items) : undefined;
  const found = chosen && await hand.ask(who, 'staff', 'withheld', { ...QIAOGUAN, id: chosen.id });
  return found?.[fits] ? { ...QIAOGUAN, id: found.id, version: found.version } : undefined;
}

/** 不予公开信息的定期评估. */
export const WITHHELD: Recipes<'staff'> = {
  withheld: async (hand) => {
    const { items = [] } = await hand.ask('officer', 'staff', 'withheldOf', { ...QIAOGUAN, show: 'all' }) ?? {};
    return items.length > 0 ? { who: 'officer', input: { ...QIAOGUAN, id: hand.by.of(items).id } } : { first: 'staff.serve' };
  },
  proposeAssessment: async (hand) => {
    const found = await one(hand, 'officer', 'mayPropose');
    return found ? { who: 'officer', input: { ...found, result: hand.by.of(['keep', 'open'] as const), reason: hand.words() } } : { first: 'staff.decide', hint: 'refused' };
  },
  decideAssessment: async (hand) => {
    const found = await one(hand, 'reviewer', 'mayDecide');
    return found ? { who: 'reviewer', input: { ...found, agree: hand.by.maybe(0.6), opinion: hand.words(), pin: PIN } } : { first: 'staff.proposeAssessment' };
  },
};
