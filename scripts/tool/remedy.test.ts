import { AGENCY_LEVELS } from '@/domain/remedy/authority';
import { LEAF_KEYS, leavesOf } from '@/domain/statute/leaves';
import { run } from './main';

const remedy = (line: string) => run(['remedy', ...line.split(' ')], '.');
const valueOf = (line: string): unknown => {
  const outcome = remedy(line);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
};

describe('remedy', () => {
  test.each([
    ['refused.stateSecret --known 2026-03-02 --level township', { reviewFirst: true, authority: '县级人民政府', reviewLastDay: '2026-05-06', suitLastDay: null }],
    ['granted --known 2026-03-02 --level county', { reviewFirst: false, authority: '市级人民政府', reviewLastDay: '2026-05-06', suitLastDay: '2026-09-02' }],
    ['refused.administrativeInquiry --known 2026-03-02 --level vertical', { reviewFirst: false, authority: '上一级主管部门', reviewLastDay: '2026-05-06', suitLastDay: '2026-09-02' }],
    ['refused.stateSecret --known 2023-12-31 --level cityDepartment', { reviewFirst: false, authority: '市级人民政府或者上一级主管部门', reviewLastDay: '2024-02-29', suitLastDay: '2024-07-01' }],
    ['refused.stateSecret --known 2024-01-01 --level cityDepartment', { reviewFirst: true, authority: '市级人民政府', reviewLastDay: '2024-03-01', suitLastDay: null }],
    ['partiallyGranted --known 2026-03-02 --level city', { reviewFirst: true, authority: '省级人民政府', reviewLastDay: '2026-05-06', suitLastDay: null }],
    ['partiallyGranted --known 2026-03-02 --level city --ground refused.administrativeInquiry', { reviewFirst: false, authority: '省级人民政府', reviewLastDay: '2026-05-06', suitLastDay: '2026-09-02' }],
    ['partiallyGranted --known 2026-03-02 --level city --ground refused.administrativeInquiry,refused.processInfo', { reviewFirst: true, authority: '省级人民政府', reviewLastDay: '2026-05-06', suitLastDay: null }],
    ['noAnswer --known 2026-03-30 --level township', { reviewFirst: false, authority: '县级人民政府', reviewLastDay: '2026-05-29', suitLastDay: '2026-09-30' }],
    ['none --known 2026-03-30 --level township', { reviewFirst: null, authority: null, reviewLastDay: null, suitLastDay: null }],
  ])('%s', (line, value) => {
    const answer = valueOf(line);
    expect(answer).toEqual(value);
    expect(Object.keys(answer as object)).toEqual(['reviewFirst', 'authority', 'reviewLastDay', 'suitLastDay']);
  });

  test('每一种结果、每一种机关都有回答', () => {
    for (const leaf of [...LEAF_KEYS, 'noAnswer', 'thirdParty']) {
      for (const level of AGENCY_LEVELS) expect(valueOf(`${leaf} --known 2026-03-02 --level ${level}`)).toMatchObject({ reviewLastDay: '2026-05-06' });
    }
  });

  test.each([
    ['refused --known 2026-03-02 --level city', 'unknownLeaf', 'refused.stateSecret、'],
    ['toString --known 2026-03-02 --level city', 'unknownLeaf', 'noAnswer、thirdParty、none'],
    ['granted --known 2026-02-30 --level city', 'notADate', '2026-10-14'],
    ['granted --known 2018-12-31 --level city', 'beforeFirstNotice', '2019年'],
    ['granted --known 9999-12-31 --level city', 'beyondLastYear', '日历'],
    ['granted --known 2026-03-02 --level village', 'unknownLevel', AGENCY_LEVELS.join('、')],
    ['granted --known 2026-03-02 --level city --ground refused.stateSecret', 'groundNotAllowed', 'partiallyGranted'],
    ['partiallyGranted --known 2026-03-02 --level city --ground granted', 'unknownGround', leavesOf('refused').join('、')],
    ['partiallyGranted --known 2026-03-02 --level city --ground refused.nothing', 'unknownGround', 'refused.stateSecret'],
    ['granted --known 2026-03-02', 'wrongArguments', '--level'],
    ['granted --level city', 'wrongArguments', '--known'],
  ])('%s 拒绝：%s', (line, code, words) => {
    const outcome = remedy(line);
    expect(outcome).toMatchObject({ ok: false, code });
    expect(!outcome.ok && outcome.message).toContain(words);
  });
});
