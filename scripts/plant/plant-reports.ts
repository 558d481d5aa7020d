import type { Database } from '../../cloudfunctions/_shared/database';
import { randomFrom } from '../generate/items/fill';
import { plantInReport, REPORT_ERROR_KEYS, type RawReport, type ReportError } from './report-errors';

/** A stored report with an error in it, and what stood there before. */
export interface PlantedReport {
  readonly kind: ReportError;
  readonly agencyId: string;
  readonly year: number;
  readonly planted: RawReport;
  readonly before: RawReport;
}

/** A report as it is stored: its contents as text, and its tables alone beside them. */
type Stored = Readonly<Record<string, unknown>> & { readonly _id: string; readonly content: string; readonly figures: string };

async function write(db: Database, stored: Stored, report: RawReport): Promise<void> {
  const figures = JSON.parse(stored.figures) as Record<string, unknown>;
  const { table2, table3, table4 } = report;
  await db.collection('reports').put(stored._id, { ...stored, content: JSON.stringify(report), figures: JSON.stringify({ ...figures, table2, table3, table4 }) });
}

/**
 * 种错: one in each stored report, by turns of every kind; where a kind has nothing to take hold of, the next one.
 * @param from which kind the first report gets
 */
export async function plantReports(db: Database, seed: number, from: number, most: number): Promise<{ readonly planted: readonly PlantedReport[]; readonly restore: () => Promise<void> }> {
  const random = randomFrom(seed);
  const [planted, touched]: [PlantedReport[], Stored[]] = [[], []];
  let turn = from;
  for await (const one of db.collection('reports').scan({})) {
    if (planted.length >= most) break;
    const stored = one as Stored;
    const before = JSON.parse(stored.content) as RawReport;
    for (let tries = 0; tries < REPORT_ERROR_KEYS.length; tries += 1) {
      const kind = REPORT_ERROR_KEYS[turn % REPORT_ERROR_KEYS.length];
      turn += 1;
      const wrong = kind && plantInReport(kind, before, random);
      if (!kind || !wrong) continue;
      await write(db, stored, wrong);
      planted.push({ kind, agencyId: String(stored.agencyId), year: Number(stored.year), planted: wrong, before });
      touched.push(stored);
      break;
    }
  }
  return { planted, restore: async () => { for (const stored of touched) await write(db, stored, JSON.parse(stored.content) as RawReport); } };
}
