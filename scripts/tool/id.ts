import { checkIdentityNumber } from '@/domain/applicant/identity-number';
import { answer, type Command } from './outcome';

/** 证件号码核对: what a number is and whether it can be right. */
export const id: Command = {
  name: 'id', args: ['<number>'], rest: true,
  about: '证件号码是什么、对不对；中间可以有空格。',
  output: {
    kind: 'citizen | residencePermit | permanentResident | passport | hongKongMacaoPermit | taiwanPermit | creditCode | other | unknown',
    valid: 'true | false', warning: 'checkDigit | organizationCode | addressCode | unusualForm | formOnly | null',
  },
  run: ({ args: parts }) => {
    // A number typed with spaces arrives in parts.
    const { kind, valid, warning } = checkIdentityNumber(parts.join(''));
    return answer({ kind, valid, warning: warning ?? null });
  },
};
