import type * as z from 'zod/mini';
import { kindRule } from '@/domain/yearbook/kinds';
import { noneFrom } from '@/domain/yearbook/relations';
import { linesAsOf } from '@/domain/yearbook/as-of';
import { yearbookOf } from '@/domain/yearbook/yearbook';
import type { BookYear, stateNoneInput, withdrawNoneInput } from '@/contract/yearbook';
import type { AgencyCall } from '../../../entry/staff';
import { refuse } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { bookYear } from './book-year';

/** 本年没有: a person says of each kind that there was nothing, on a day. @source 条例 art. 50 */
export const stateNone: UseCase<z.output<typeof stateNoneInput>, BookYear, AnnualCloud, AgencyCall> = async ({ agencyId, year, kinds }, call, cloud) => {
  const { agency, member, at, today } = call;
  if (today < noneFrom(year)) return refuse('yearNotOver', `${year}年12月1日以后才能确认全年没有，在这以前还可能会有；有了就记下来。`, { field: 'year' });
  const { books } = yearbookOf(linesAsOf(await cloud.yearLines.linesOf(agency.id, year), today), [], year, agency.level);
  const filled = kinds.find((kind) => books[kind].standing === 'filled');
  if (filled) return refuse('notNone', `“${kindRule(filled).label}”${year}年已经记了${books[filled].lines.length}条，不能确认没有；记错了的，请先删除那一条。`, { field: 'kinds' });
  for (const kind of kinds) if (books[kind].standing !== 'byLaw') await cloud.yearLines.stateNone(agency.id, year, kind, { at, by: member.id });
  return bookYear({ agencyId, year }, call, cloud);
};

const NOT_STATED = refuse('notStated', '这一类没有确认过“本年没有”，不用取消。', { field: 'kind' });

/** 取消“本年没有”, with the reason. */
export const withdrawNone: UseCase<z.output<typeof withdrawNoneInput>, BookYear, AnnualCloud, AgencyCall> = async ({ agencyId, year, kind, reason }, call, cloud) => {
  const statements = await cloud.yearLines.statementsOf(call.agency.id, year);
  if (!statements.some((statement) => statement.kind === kind)) return NOT_STATED;
  await cloud.yearLines.withdrawNone(call.agency.id, year, kind, { at: call.at, by: call.member.id, reason });
  return bookYear({ agencyId, year }, call, cloud);
};
