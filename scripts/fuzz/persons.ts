import type { ApplicationFormInput } from '@/contract/application-form';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** 居民身份证号码 of nobody, with the check digit of GB 11643. */
function documentNumber(order: number): string {
  const digits = `370725196504${String(10 + order).padStart(2, '0')}${String(100 + order * 7).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

/** Somebody invented, whose data nobody else may read; each value stands nowhere else. */
export interface Watched {
  readonly openid: string;
  /** Agencies that handle something of his. */
  readonly agencies: Set<string>;
  readonly form: ApplicationFormInput;
  /** Plain values of the person. */
  readonly person: readonly string[];
  /** What he wrote. */
  readonly words: string;
}

const NAMES = ['甄密一', '甄密二', '甄密三', '甄密四'] as const;

export function watched(openid: string, order: number, agencyId: string): Watched {
  const name = NAMES[order % NAMES.length] ?? '甄密一';
  const applicant = {
    kind: 'naturalPerson', name, documentKind: 'residentIdCard', documentNumber: documentNumber(order), phone: `1390007${String(1000 + order * 111)}`,
    email: `watched${order}@example.com`, address: `山东省潍坊市昌乐县暗巷${order + 1}号`,
  } as const;
  const words = `暗号芦苇${order}的补偿方案`;
  return {
    openid, agencies: new Set([agencyId]), words,
    form: { applicant, description: words, form: 'electronic', delivery: 'online', uploadIds: [] },
    person: [applicant.name, applicant.documentNumber, applicant.phone, applicant.email, applicant.address],
  };
}
