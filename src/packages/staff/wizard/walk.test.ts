import type { StaffCase } from '@/contract/staff';
import { NONE, parseUnsent, walkOf } from './walk';

const SAVED = { answers: { complete: 'clear' }, revision: 2, savedAt: '2026-03-02T10:00:00.000+08:00' as never, by: '经办员甲' };
const seen = (more: Partial<StaffCase['wizard']> = {}, version = 3): Pick<StaffCase, 'version' | 'records' | 'wizard'> =>
  ({ version, records: [], wizard: { mine: true, marks: ['correctionAsked'], since: [], agencyLevel: 'township', ...more } });

describe('从哪里接着走', () => {
  test('这部手机上没有没存的，就接云里的', () => {
    expect(walkOf(seen({ saved: SAVED, since: ['correctionAsked'] }), NONE)).toEqual({ answers: SAVED.answers, record: { records: [], marks: ['correctionAsked'], since: ['correctionAsked'] }, revision: 2, unsent: false });
    expect(walkOf(seen(), NONE)).toMatchObject({ answers: {}, revision: 0, unsent: false });
  });
  test('手机上的没有存上，别人也没有走过，接手机上的', () => {
    expect(walkOf(seen({ saved: SAVED }), { answers: { complete: 'unclear' }, version: 3, revision: 2 })).toMatchObject({ answers: { complete: 'unclear' }, unsent: true, record: { since: [] } });
  });
  test('手机上的没有存上，同事已经走过，接同事的', () => {
    expect(walkOf(seen({ saved: SAVED }), { answers: { complete: 'unclear' }, version: 3, revision: 1 })).toMatchObject({ answers: SAVED.answers, unsent: false });
  });
  test('没有存上的时候案卷变了，相关的都重新看', () => {
    expect(walkOf(seen({}, 4), { answers: { complete: 'unclear' }, version: 3, revision: 0 }).record.since).toEqual(['correctionAsked']);
  });
});

test('手机存下的东西坏了、选项没有了，不当回答', () => {
  for (const broken of [undefined, null, 'x', {}, { answers: {}, version: -1, revision: 0 }, { answers: null, version: 1, revision: 0 }]) expect(parseUnsent(broken)).toBeUndefined();
  expect(parseUnsent({ answers: { complete: 'clear', held: 'nowhere', nosuch: 'x', several: 'toString' }, version: 2, revision: 0 })).toEqual({ answers: { complete: 'clear' }, version: 2, revision: 0 });
});
