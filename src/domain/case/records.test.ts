import { aCase, confirmed, consulted, corrected, correctionAsked, submitted } from '../../../test/fixtures/case';
import { article } from '../../../test/article';
import { art } from '../statute/article';
import type { CaseEvent } from './event';
import { factsOf } from './facts';
import { recordsOf } from './records';

const records = (...events: readonly CaseEvent[]) => recordsOf(factsOf(aCase(submitted('2026-03-02'), confirmed('2026-03-02'), ...events)));

article(art(32), '行政机关应当书面征求第三方的意见', () => {
  test('征求第三方的，案卷里有；征求共同制作机关的，不算', () => {
    expect(records()).toEqual([]);
    expect(records(consulted('2026-03-03', 'thirdParty'))).toEqual(['thirdPartyConsulted']);
    expect(records(consulted('2026-03-03', 'jointMaker'))).toEqual([]);
  });
});

article(art(30), '告知申请人作出补正', () => {
  test('告知了还不算，收到补正才算', () => {
    expect(records(correctionAsked('2026-03-03'))).toEqual([]);
    expect(records(correctionAsked('2026-03-03'), corrected('2026-03-04'))).toEqual(['correctionAnswered']);
  });
});
