import { APPLICANT_KIND_KEYS, type ApplicantKind } from '@/domain/applicant/kinds';
import type { ReportFormat } from '@/domain/report/format';
import type { Table2, Table3, Table4 } from '@/domain/report/report';
import { rowKeysOf, type FormRowKey } from '@/domain/report/rows';
import { table3Of, table4Of } from '@/domain/report/tables';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS } from '@/domain/report/table4';
import { between, type Random } from '../items/fill';

type PerKind = Readonly<Record<ApplicantKind, number>>;

/** What the report of the year after goes on from. */
export interface YearEnd {
  readonly carriedOverOut: PerKind;
  /** 规范性文件现行有效. */
  readonly inForce: number;
}

const perKind = (value: (kind: ApplicantKind) => number): PerKind => Object.fromEntries(APPLICANT_KIND_KEYS.map((kind) => [kind, value(kind)])) as Record<ApplicantKind, number>;
export const NOTHING_BEFORE: YearEnd = { carriedOverOut: perKind(() => 0), inForce: 9 };

/** Of a hundred applications; rows that no year has are left out. */
const USUAL: Readonly<Partial<Record<FormRowKey, number>>> = {
  granted: 46, partiallyGranted: 9, 'refused.thirdPartyRights': 3, 'refused.internalAffairs': 3, 'refused.processInfo': 3, 'refused.enforcementFile': 2,
  'refused.administrativeInquiry': 2, 'cannotProvide.notHeld': 15, 'cannotProvide.needsCreation': 3, 'cannotProvide.stillUnclear': 2,
  'notProcessed.petitionComplaint': 5, 'notProcessed.duplicate': 3, 'other.correctionOverdue': 2, 'other.other': 2, other: 4,
};
/** Of a hundred applicants; companies come to the county more than to a village. */
const APPLICANTS = { naturalPerson: 86, commercialEnterprise: 8, researchInstitution: 1, publicWelfareOrg: 2, legalServiceOrg: 2, otherOrg: 1 } as const satisfies Record<ApplicantKind, number>;

function drawn<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>, random: Random): Key {
  const all = Object.entries<number | undefined>(weights).map(([key, weight]) => [key as Key, weight ?? 0] as const);
  let left = random() * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of all) {
    left -= weight;
    if (left < 0) return key;
  }
  throw new RangeError('nothing to draw from');
}

/** 表三: every application one by one, so that its sums hold by themselves and it begins with what the year before left. */
export function table3From(count: number, before: YearEnd, format: ReportFormat, random: Random): { readonly table3: Table3; readonly carriedOverOut: PerKind } {
  const rows = rowKeysOf(format);
  const weights = Object.fromEntries(Object.entries(USUAL).filter(([row]) => (rows as readonly string[]).includes(row))) as Partial<Record<FormRowKey, number>>;
  const came = perKind(() => 0) as Record<ApplicantKind, number>;
  for (let left = count; left > 0; left -= 1) came[drawn(APPLICANTS, random)] += 1;
  const ended = new Map<string, number>();
  const waiting = perKind(() => 0) as Record<ApplicantKind, number>;
  for (const kind of APPLICANT_KIND_KEYS) {
    for (let left = before.carriedOverOut[kind]; left > 0; left -= 1) add(ended, `${drawn(weights, random)} ${kind}`);
    for (let left = came[kind]; left > 0; left -= 1) {
      if (random() < 0.06) waiting[kind] += 1;
      else add(ended, `${drawn(weights, random)} ${kind}`);
    }
  }
  const cell = (row: FormRowKey, kind: ApplicantKind): number => {
    switch (row) {
      case 'newlyReceived': return came[kind];
      case 'carriedOverIn': return before.carriedOverOut[kind];
      case 'outcomesTotal': return came[kind] + before.carriedOverOut[kind] - waiting[kind];
      case 'carriedOverOut': return waiting[kind];
      default: return ended.get(`${row} ${kind}`) ?? 0;
    }
  };
  const table3 = table3Of((row: FormRowKey, column) => (column === 'total' ? APPLICANT_KIND_KEYS.reduce((sum, kind) => sum + cell(row, kind), 0) : cell(row, column)), format);
  return { table3, carriedOverOut: waiting };
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** 表四: a few, most of them upheld. */
export function table4From(count: number, random: Random): Table4 {
  const numbers = Object.fromEntries(TABLE4_BLOCK_KEYS.map((block) => {
    const most = Math.max(0, Math.round(count / (block === 'review' ? 20 : 45)));
    const four = TABLE4_RESULT_KEYS.filter((result) => result !== 'total').map((result) => [result, between(random, 0, result === 'upheld' ? most : Math.floor(most / 3))] as const);
    return [block, { ...Object.fromEntries(four), total: four.reduce((sum, [, value]) => sum + value, 0) }];
  })) as unknown as Table4;
  return table4Of((block, result) => numbers[block][result]);
}

/** 表二 of a form; what is in force goes on from the year before. */
export function table2From(size: number, { inForce: before }: YearEnd, format: ReportFormat, random: Random): { readonly table2: Table2; readonly inForce: number } {
  const [issued, abolished] = [between(random, 0, 4), between(random, 0, Math.min(3, before))];
  const inForce = before + issued - abolished;
  const decisions = (most: number) => between(random, 0, Math.max(1, Math.round(most * size)));
  const wanYuan = between(random, 0, 4000) / 100;
  if (format === '2021') return {
    inForce,
    table2: {
      regulations: { issued: 0, abolished: 0, inForce: 0 }, normativeDocuments: { issued, abolished, inForce },
      administrativeLicensing: { decisions: decisions(6) }, administrativePenalty: { decisions: decisions(2) }, administrativeCompulsion: { decisions: decisions(0.2) },
      administrativeFees: { amountWanYuan: wanYuan },
    },
  };
  const trial = (most: number) => ({ itemsLastYear: between(random, 3, 60), itemsChange: between(random, -3, 3), decisions: decisions(most) });
  const { decisions: _none, ...fees } = trial(1);
  return {
    inForce,
    table2: {
      regulations: { newlyMade: 0, newlyPublished: 0, totalPublished: 0 }, normativeDocuments: { newlyMade: issued, newlyPublished: issued, totalPublished: inForce },
      administrativeLicensing: trial(6), otherExternalServices: trial(8), administrativePenalty: trial(2), administrativeCompulsion: trial(0.2), administrativeFees: fees,
      governmentProcurement: { purchases: between(random, 1, 40), purchaseAmount: between(random, 100, 90_000) / 100 },
    },
  };
}
