import { aCase, served, signedOn } from '../../../test/fixtures/case';
import { remedyEnded, remedyFiled } from '../../../test/fixtures/steps';
import type { CaseEvent } from './event';
import { factsOf } from './facts';
import { hasOrderBehind } from './reopening';

const corrected: CaseEvent = { ...remedyEnded('2026-05-20'), result: 'corrected' } as CaseEvent;
const answered = [...signedOn('2026-03-02'), served('2026-03-03')];

describe('重新处理要有依据：先有登记在案、没有维持的复议或者诉讼', () => {
  test.each([
    ['没有登记复议', [], 'reconsideration', false], ['复议还没有结果', [remedyFiled('2026-04-01')], 'reconsideration', false],
    ['复议维持了', [remedyFiled('2026-04-01'), remedyEnded('2026-05-20')], 'reconsideration', false],
    ['复议纠正了', [remedyFiled('2026-04-01'), corrected], 'reconsideration', true], ['复议纠正了，却说是法院判的', [remedyFiled('2026-04-01'), corrected], 'court', false],
    ['上级责令的', [], 'superior', true],
  ] as const)('%s', (_what, events, source, has) => {
    expect(hasOrderBehind(source, factsOf(aCase(...answered, ...events)))).toBe(has);
  });
});
