import type * as z from 'zod/mini';
import type { ChannelYear, monthCountInput, MonthSaved, PublicNumbers } from '@/contract/registers';
import { monthOf, yearOf } from '@/domain/calendar/civil-date';
import { monthNumber, outletLabel, publishedNumbers, type PublishedNumbers } from '@/domain/elsewhere/year-numbers';
import { ok } from '@/domain/result';
import { suffices } from '../../authorization';
import type { AgencyCall } from '../../entry/staff';
import { NOT_FOUND, refuse, type Outcome } from '../../refusal';
import type { NumbersRepository } from '../../repositories/registers';
import type { UseCase } from '../../serving/call';
import { outletOf, outletView } from './outlets';
import type { NumbersCloud, RegistersCloud } from './registers-cloud';

/** 本年各渠道的数量: the one way there; report, office and public read it alike. */
export async function numbersOfYear(agencyId: string, year: number, numbers: NumbersRepository): Promise<PublishedNumbers> {
  const [here, outlets, months] = await Promise.all([numbers.publishedHere(agencyId, year), numbers.outlets(agencyId), numbers.monthsOf(agencyId, year)]);
  return publishedNumbers(year, here, outlets.map(outletView), months.map(({ outletId, month, singles, count }) => ({ outletId, month, singles, ...(count !== null && { count }) })));
}

export const channelYear: UseCase<{ readonly agencyId: string; readonly year: number }, ChannelYear, RegistersCloud, AgencyCall> = async ({ year }, call, { registers }) => {
  const { id, name } = call.agency;
  return ok({ agency: { id, name }, ...await numbersOfYear(id, year, registers), mayChange: suffices('staff', 'saveMonthCount', call) });
};

/** 公众看得到的: channel by channel, without who entered what. */
export const publicNumbers: UseCase<{ readonly agencyId: string; readonly year: number }, PublicNumbers, NumbersCloud> = async ({ agencyId, year }, _call, { numbers, agencies }) => {
  if (!await agencies.find(agencyId)) return NOT_FOUND.agency;
  const { here, channels, total } = await numbersOfYear(agencyId, year, numbers);
  return ok({ year, here, total, channels: channels.map(({ outlet, total: of }) => ({ label: outletLabel(outlet), ...(outlet.address && { address: outlet.address }), total: of })) });
};

interface Month { readonly agencyId: string; readonly outletId: string; readonly year: number; readonly month: number }

async function monthView({ outletId, year, month }: Month, { agency }: AgencyCall, { registers, members }: RegistersCloud): Promise<MonthSaved> {
  const [kept, people] = await Promise.all([registers.monthOf(outletId, year, month), members.ofAgency(agency.id)]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const { singles = 0, count = null, changes = [] } = kept ?? {};
  return {
    month: monthNumber({ month, singles, ...(count !== null && { count }) }),
    changes: [...changes].reverse().map(({ count: to, at, by, reason }) => ({ count: to, at, by: names.get(by) ?? '已离任的人员', ...(reason && { reason }) })),
  };
}

export const channelMonth: UseCase<Month, MonthSaved, RegistersCloud, AgencyCall> = async (input, call, cloud) => {
  const outlet = await outletOf(call.agency.id, input.outletId, cloud);
  return outlet.ok ? ok(await monthView(input, call, cloud)) : outlet;
};

const NOT_YET = refuse('monthToCome', '这个月还没有到，到了再填。', { field: 'month' });
const WHY = refuse('reasonMissing', '改已经填过的数要写明原因。', { field: 'reason' });
const OTHERS = refuse('stale', '别人刚刚改过这个月的数，请刷新后再填；你填的数还在。');

/** 按月填报: one number for a channel's month; who and when is kept, and why when it is changed. */
export const saveMonthCount: UseCase<z.output<typeof monthCountInput>, MonthSaved, RegistersCloud, AgencyCall> = async (input, call, cloud) => {
  const { outletId, year, month, count, before, reason } = input;
  const { agency, member, at, today } = call;
  const outlet: Outcome<unknown> = await outletOf(agency.id, outletId, cloud);
  if (!outlet.ok) return outlet;
  if (year > yearOf(today) || (year === yearOf(today) && month > monthOf(today))) return NOT_YET;
  if (before !== null && count !== before && !reason) return WHY;
  if (count !== before) {
    const saved = await cloud.registers.saveCount({ agencyId: agency.id, outletId, year, month }, count, before, { at, by: member.id, ...(reason && { reason }) });
    if (saved === 'stale') return OTHERS;
    if (saved === 'fewerThanSingles') {
      const singles = (await cloud.registers.monthOf(outletId, year, month))?.singles ?? 0;
      return refuse('fewerThanSingles', `这个月逐条登记的已经有${singles}条，月数是全部，不能少于${singles}条。`, { field: 'count' });
    }
  }
  return ok(await monthView(input, call, cloud));
};
