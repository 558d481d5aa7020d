import type { PaperReceipt } from '@/contract/intake';
import { formatQueryCode } from '@/domain/intake/query-code';
import { CHANNELS } from '@/domain/statute/channels';
import type { Application } from '../application';
import type { Agency } from '../repositories/agencies';
import { maskedName } from './applicant';
import type { AsOf } from './as-of';
import { caseHead } from './case';

/** 登记回执 for an application on paper, with the query code that is shown this once. */
export function paperReceipt({ disclosure, submittedAt, request, person }: Application, agency: Agency, queryCode: string, asOf: AsOf): PaperReceipt {
  const confirmed = disclosure.events.find(({ type }) => type === 'receiptConfirmed');
  const { contact } = agency;
  return {
    ...caseHead(disclosure, agency, asOf),
    channelLabel: CHANNELS[disclosure.events[0].channel].label,
    submittedAt,
    ...(confirmed && { confirmedAt: confirmed.at }),
    applicantName: maskedName(disclosure.applicantKind, person().name),
    description: request.description,
    ...(contact && { office: { name: contact.office, phone: contact.phone, address: contact.address } }),
    queryCode: formatQueryCode(queryCode),
  };
}
