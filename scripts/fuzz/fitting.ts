import type { Chance } from './random';
import { daysAround, plainText } from './words';

const NUMBERS = [0, 1, 1, 2, 3, 99] as const;

/** What a field of this name usually holds; undefined for any other. */
export function fitting(field: string, by: Chance, home: string, today: string): unknown {
  switch (field) {
    case 'agencyId': return by.of([home, home, home, home, 'qiaoguan', 'changle', 'wutu', 'nowhere']);
    case 'toAgencyId': case 'intoId': case 'of': return by.of(['qiaoguan', 'wutu', 'wutu', 'changle']);
    case 'pin': return by.of(['246810', '246810', '246810', '000000']);
    case 'year': return by.of([2026, 2026, 2026, 2025, 2021, 2027]);
    case 'month': return by.of([1, 2, 3, 12]);
    case 'key': case 'draftId': return `fuzz-${field}-${String(by.below(40)).padStart(8, '0')}`;
    case 'phone': case 'helperPhone': return by.of(['13800001234', '0536-6760000', '12345']);
    case 'email': return by.of(['somebody@example.com', 'not-an-address']);
    case 'documentNumber': return by.of(['11010519491231002X', '110105194912310021']);
    case 'documentKind': return by.of(['residentIdCard', 'residentIdCard', 'passport']);
    case 'name': case 'contactName': return by.of(['赵随机', '钱随机', '孙随机']);
    case 'code': return by.of(['3333-4444-7777', 'abcd']);
    case 'token': return 'a'.repeat(32);
    case 'bytes': return by.of([1, 10, 1000, 20_971_520, 20_971_521]);
    case 'link': case 'url': return by.of(['https://www.example.com/1', 'javascript:alert(1)']);
    case 'on': case 'from': case 'to': case 'by': case 'madeOn': case 'answeredOn': case 'receivedOn': return by.of(daysAround(today));
    case 'reason': case 'words': case 'opinion': case 'reasons': case 'description': case 'title': case 'summary': case 'basis': return by.maybe(0.9) ? plainText(by) : undefined;
    case 'count': case 'total': case 'expects': return by.of(NUMBERS);
    case 'category': return by.of(['township-8', 'township-2', 'a20-11']);
    case 'place': return by.of(['receipt.1', 'receipt.1', 'answer.1', 'correction.1', undefined]);
    case 'consultationId': case 'remedyId': return 'c-1';
    case 'cursor': return by.maybe(0.8) ? undefined : 'x';
    default: return undefined;
  }
}
