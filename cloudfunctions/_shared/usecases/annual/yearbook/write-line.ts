import type * as z from 'zod/mini';
import { fullDay } from '@/domain/calendar/civil-date';
import { articleLabel } from '@/domain/statute/article';
import { keepsBook, kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import type { YearLine } from '@/domain/yearbook/line';
import { readLine, type LineText } from '@/domain/yearbook/read-line';
import { onlyFills, saysTheSame } from '@/domain/yearbook/relations';
import type { LineSaid } from '@/domain/yearbook/line';
import type { BookLineDetail, correctLineInput, removeLineInput, saveLineInput } from '@/contract/yearbook';
import type { AgencyCall } from '../../../entry/staff';
import { refuse, STALE, type Outcome } from '../../../refusal';
import type { KeptYearLine } from '../../../repositories/year-line-record';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { lineOf, yearLine } from './lines';

type Write<Input> = UseCase<Input, BookLineDetail, AnnualCloud, AgencyCall>;

const ONLY_HIGHER = refuse('noSuchBook', '规章由国务院部门、省级和设区的市级政府制定，县级政府、部门和乡镇没有这个权力；这里要填的多半是行政规范性文件。', { field: 'kind', article: '《中华人民共和国立法法》第九十一条、第九十三条' });

/** What was typed, as the book takes it, or the first thing that is wrong. */
function said(kind: YearbookKind, text: LineText, { agency, today }: AgencyCall): Outcome<LineSaid> {
  if (!keepsBook(kind, agency.level)) return ONLY_HIGHER;
  const read = readLine(kind, text, today);
  if (read.ok) return read;
  const [problem] = read.error;
  const [rule] = kindRule(kind).rules;
  return refuse('wrongLine', problem?.message ?? '请核对填写的内容。', { ...(problem && { field: problem.field }), ...(rule && { article: articleLabel(rule) }) });
}

const SAME = '如果确实是另外的一条，请勾上“是另外的一条”再记一次。';
async function sameLine(agencyId: string, line: LineSaid, except: string, { yearLines }: AnnualCloud) {
  const same = await yearLines.sameAs(agencyId, line);
  if (!same || same.line.id === except) return undefined;
  const { label, dayLabel } = kindRule(line.kind);
  return refuse('sameLine', `“${label}”里已经有一条一样的（${dayLabel}${fullDay(same.line.on)}），没有再记。${SAME}`);
}

/** 记一条: the same key twice writes one line. @source 条例 art. 50 */
export const saveLine: Write<z.output<typeof saveLineInput>> = async ({ key, kind, on, values, another }, call, cloud) => {
  const { agency, member, at } = call;
  const id = cloud.blind.idFrom('yearLine', agency.id, key);
  const known = await cloud.yearLines.find(id);
  if (known) return yearLine({ agencyId: agency.id, id }, call, cloud);
  const line = said(kind, { on, values }, call);
  if (!line.ok) return line;
  const same = another ? undefined : await sameLine(agency.id, line.value, id, cloud);
  if (same) return same;
  await cloud.yearLines.save(agency.id, { id, ...line.value } as YearLine, { at, by: member.id });
  return yearLine({ agencyId: agency.id, id }, call, cloud);
};

const REMOVED = refuse('removedAlready', '这条台账已经删除，不能再改；要记的请重新记一条。');
const UNCHANGED = refuse('nothingChanged', '没有改动，不用保存。');
const WHY = refuse('reasonMissing', '改已经填过的内容要写明原因。', { field: 'reason' });

async function changeable(id: string, version: number, { agency }: AgencyCall, cloud: AnnualCloud): Promise<Outcome<KeptYearLine>> {
  const found = await lineOf(agency.id, id, cloud);
  if (!found.ok) return found;
  if (found.value.state === 'removed') return REMOVED;
  return found.value.version === version ? found : STALE;
}

/** 补填、更正: what stood before stays on record, with who changed it and why; what was only missing is added without a reason. */
export const correctLine: Write<z.output<typeof correctLineInput>> = async ({ id, version, on, values, reason }, call, cloud) => {
  const { agency, member, at } = call;
  const before = await changeable(id, version, call, cloud);
  if (!before.ok) return before;
  const after = said(before.value.line.kind, { on, values }, call);
  if (!after.ok) return after;
  if (saysTheSame(before.value.line, after.value)) return UNCHANGED;
  if (!onlyFills(before.value.line, after.value) && !reason) return WHY;
  const saved = await cloud.yearLines.correct(before.value, after.value, { at, by: member.id, ...(reason && { reason }) });
  return saved === 'saved' ? yearLine({ agencyId: agency.id, id }, call, cloud) : STALE;
};

/** 删除一条: it counts no more and stays to be seen by its address, with the reason. */
export const removeLine: Write<z.output<typeof removeLineInput>> = async ({ id, version, reason }, call, cloud) => {
  const { agency, member, at } = call;
  const before = await changeable(id, version, call, cloud);
  if (!before.ok) return before;
  return await cloud.yearLines.remove(before.value, { at, by: member.id, reason }) === 'saved' ? yearLine({ agencyId: agency.id, id }, call, cloud) : STALE;
};
