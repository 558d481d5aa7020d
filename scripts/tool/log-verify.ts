import { resolve } from 'node:path';
import { parseCivilDate } from '@/domain/calendar/civil-date';
import { LOG_FINDINGS, type LogFinding } from '../../cloudfunctions/_shared/audit/finding';
import { verifyLogs, type KeptOutside } from '../../cloudfunctions/_shared/audit/verify-logs';
import { inEnvironment } from './environment';
import { answer, failing, refuse, type Line, type Outcome } from './outcome';

/** 2026-03-02=3917004255816630,…; blanks between the digits do not matter. */
function keptOf(text: string | undefined): readonly KeptOutside[] | undefined {
  const all = (text ?? '').split(/[,，]/).map((one) => one.replace(/\s/g, '')).filter((one) => one !== '').map((one) => /^(\d{4}-\d{2}-\d{2})[=:](\d{16})$/.exec(one));
  return all.every((one) => one !== null) ? all.map(([, day = '', digest = '']) => ({ day, digest })) : undefined;
}

const rowOf = ({ kind, agencyId, number, document, message }: LogFinding) => ({ kind: LOG_FINDINGS[kind], agencyId, ...(number !== undefined && { number }), document, message });

/** 记录核对, see cloudfunctions/_shared/audit/verify-logs.ts. */
export async function logVerify({ flags: { data, since, agency, kept: told }, folder }: Line): Promise<Outcome> {
  if (since !== undefined && !parseCivilDate(since)) return refuse('notADate', '--since 后面请写日期，如 2026-10-14。');
  const kept = keptOf(told);
  if (!kept) return refuse('notASeal', '--kept 后面请写日期和封存号，如 2026-10-14=3917004255816630，几个用逗号隔开。');
  return inEnvironment({ data: data === undefined ? undefined : resolve(folder, data) }, async ({ db, keys }) => {
    const { findings, ...looked } = await verifyLogs(db, await keys(), { ...(agency !== undefined && { agencyId: agency }), ...(since !== undefined && { since }), kept });
    return findings.length === 0 ? answer({ whole: true, ...looked, findings: [] }) : failing({ whole: false, ...looked, findings: findings.map(rowOf) });
  });
}
