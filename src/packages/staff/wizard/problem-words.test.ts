import { RECORD_FACTS, type RecordFactKey } from '@/domain/statute/decision-facts';
import { RECORD_MARKS, type RecordMark } from '@/domain/wizard/record';
import { WIZARD_NODES } from '@/domain/wizard/wizard';
import { missingStep, problemWords } from './problem-words';

const third = WIZARD_NODES.thirdParty.options;
const correction = WIZARD_NODES.correction.options;

test('对不上的每一种都说得成一句话', () => {
  const marks = Object.keys(RECORD_MARKS) as RecordMark[];
  const all = [
    ...(Object.keys(RECORD_FACTS) as RecordFactKey[]).map((record) => problemWords({ kind: 'notOnRecord', record })),
    ...(['notYet', 'onRecord', 'since'] as const).flatMap((kind) => marks.map((mark) => problemWords({ kind, mark }))),
  ];
  for (const words of all) expect(words).toMatch(/^[^A-Za-z!！]+。$/);
  expect(problemWords({ kind: 'notOnRecord', record: 'thirdPartyConsulted' })).toBe('案卷里还没有征求第三方意见的记录。');
});

test('缺的记录到哪一步去办：先征求，征求了就登记意见；联系不上的登记联系；没有告知补正先告知', () => {
  const nothing = { records: [], marks: [] };
  const asked = { records: ['thirdPartyConsulted' as const], marks: ['thirdPartyAsked' as const] };
  expect(missingStep('objects', third.objects!, nothing)).toBe('consultationSent');
  expect(missingStep('objects', third.objects!, asked)).toBe('consultationEnded');
  expect(missingStep('unreachable', third.unreachable!, nothing)).toBe('thirdPartyUnreachable');
  expect(missingStep('unreachable', third.unreachable!, asked)).toBe('thirdPartyUnreachable');
  expect(missingStep('silent', third.silent!, nothing)).toBe('consultationSent');
  expect(missingStep('silent', third.silent!, asked)).toBeUndefined();
  expect(missingStep('corrected', correction.corrected!, nothing)).toBe('correctionAsked');
  expect(missingStep('corrected', correction.corrected!, { records: [], marks: ['correctionAsked'] })).toBe('corrected');
  expect(missingStep('lapsed', correction.lapsed!, nothing)).toBe('correctionLapsed');
  expect(missingStep('notAsked', third.notAsked!, asked)).toBeUndefined();
});
