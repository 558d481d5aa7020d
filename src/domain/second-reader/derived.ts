import { fullDay, yearOf, type CivilDate } from '../calendar/civil-date';
import { isCounted } from '../report/tally';
import { LEAVES, type LeafKey } from '../statute/leaves';
import { messageFor } from '../case/refusal-words';
import type { CaseFinding } from './codes';
import type { ReadCase, StoredKeys } from './input';

const day = (on: CivilDate | undefined, none: string): string => (on ? fullDay(on) : none);
const leaf = (key: LeafKey | undefined): string => (key ? `“${LEAVES[key].label}”` : '没有办理结果');

function receivedFinding(stored: CivilDate | undefined, derived: CivilDate | undefined): readonly CaseFinding[] {
  if (stored === derived) return [];
  if (stored && derived && yearOf(stored) !== yearOf(derived)) {
    const came = (on: CivilDate) => `${yearOf(on)}年的新收`;
    return [{ code: 'carried', is: `记着${fullDay(stored)}收到，算${came(stored)}`, should: `经过是${fullDay(derived)}收到，应当算${came(derived)}，以后各年算上年结转` }];
  }
  return [{ code: 'received', is: `记着${day(stored, '没有收到日期')}${stored ? '收到' : ''}`, should: `经过是${day(derived, '还没有确认收到')}${derived ? '收到' : ''}` }];
}

/** What counts a case, compared with the case: a number is counted from it without opening anything. */
function keysFindings(keys: StoredKeys, derived: StoredKeys): readonly CaseFinding[] {
  const said = ({ counted, unconfirmed, open, receivedOn, closedOn }: StoredKeys) =>
    [counted ? '计入' : '不计入', unconfirmed ? '待确认' : '', open ? '没有办结' : '已经办结', `收到日${day(receivedOn, '没有')}`, `办结日${day(closedOn, '没有')}`].filter(Boolean).join('，');
  const [is, should] = [said(keys), said(derived)];
  return is === should ? [] : [{ code: 'counted', is: `统计按“${is}”`, should: `档案是“${should}”` }];
}

/**
 * 存着的和经过的: day of receipt, day and kind of the end as they are stored against what the events come to. Where the
 * events themselves do not go together, that is said.
 */
export function derivedFindings({ current, derived, keys, keysDerived }: ReadCase): readonly CaseFinding[] {
  const { receivedOn, closedOn, outcome } = current;
  const ordered: readonly CaseFinding[] = receivedOn && closedOn && closedOn < receivedOn && isCounted(current)
    ? [{ code: 'order', is: `记着${fullDay(receivedOn)}收到、${fullDay(closedOn)}办结`, should: '办结不会早于收到' }] : [];
  if (!derived.ok) return [{ code: 'steps', is: `按规则走不通：${messageFor(derived.error).replace(/。$/, '')}`, should: '每一步都应当成立' }, ...ordered];
  const { value } = derived;
  return [
    ...receivedFinding(receivedOn, value.receivedOn),
    ...(closedOn === value.closedOn ? [] : [{ code: 'closed' as const, is: `记着${day(closedOn, '没有办结')}${closedOn ? '办结' : ''}`, should: `经过是${day(value.closedOn, '没有办结')}${value.closedOn ? '办结' : ''}` }]),
    ...(outcome === value.outcome ? [] : [{ code: 'outcome' as const, is: `记着${leaf(outcome)}`, should: `经过是${leaf(value.outcome)}` }]),
    ...(current.state === value.state ? [] : [{ code: 'counted' as const, is: '记着的办理阶段和经过走到的不一样', should: '应当一样' }]),
    ...keysFindings(keys, keysDerived),
    ...ordered,
  ];
}
