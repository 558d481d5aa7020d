import { DECISION_FACT_KEYS } from '../statute/decision-facts';
import { FIELDS, messageForLetter, RECORDS, type LetterRefusal } from './refusal';

test('出不了文书的每一种原因都有一句话，说明缺什么、怎么办', () => {
  const all = [
    ...Object.keys(RECORDS).map((what) => ({ code: 'notRecorded', what })), ...Object.keys(FIELDS).map((what) => ({ code: 'notFilledIn', what })),
    ...DECISION_FACT_KEYS.map((fact) => ({ code: 'factMissing', fact })), { code: 'partMissing' }, { code: 'otherLetter', wanted: 'notExist' },
  ] as LetterRefusal[];
  for (const refusal of all) expect(messageForLetter(refusal)).toMatch(/^[^A-Za-z!！]+请[^A-Za-z!！]+。$/);
  expect(messageForLetter({ code: 'otherLetter', wanted: 'notExist' })).toContain('《政府信息不存在告知书》');
});
