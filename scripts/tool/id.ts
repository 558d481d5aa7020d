import { checkIdentityNumber } from '@/domain/applicant/identity-number';
import { answer, type Command } from './outcome';

/** 证件号码核对: what a number is and whether it can be right. */
export const id: Command = {
  usage: 'id <number>',
  run: (parts) => {
    // A number typed with spaces arrives in parts.
    const { kind, valid, warning } = checkIdentityNumber(parts.join(''));
    return answer({ kind, valid, warning: warning ?? null });
  },
};
