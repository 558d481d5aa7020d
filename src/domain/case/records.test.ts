import { aCase, confirmed, consulted, corrected, correctionAsked, opinion, submitted } from '../../../test/fixtures/case';
import { article } from '../../../test/article';
import { correctionPosted, reasonsAsked, reasonsGiven, thirdPartyUnreachable } from '../../../test/fixtures/steps';
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
  test('意见来了还是征求过；不再征求的，等于没有征求', () => {
    expect(records(consulted('2026-03-03', 'thirdParty'), opinion('2026-03-05', 'objects'))).toEqual(['thirdPartyConsulted']);
    expect(records(consulted('2026-03-03', 'thirdParty'), opinion('2026-03-05', 'calledOff'))).toEqual([]);
  });
  test('一家不再征求，另一家征求了', () => {
    expect(records(consulted('2026-03-03', 'thirdParty'), consulted('2026-03-03', 'thirdParty', undefined, 'c2'), opinion('2026-03-05', 'calledOff'))).toEqual(['thirdPartyConsulted']);
  });
  test('几次联系不上、登记了经过的，也算', () => expect(records(thirdPartyUnreachable('2026-03-05'))).toEqual(['thirdPartyConsulted']));
});

article(art(30), '告知申请人作出补正', () => {
  test('告知了还不算，收到补正才算', () => {
    expect(records(correctionAsked('2026-03-03'))).toEqual([]);
    expect(records(correctionAsked('2026-03-03'), corrected('2026-03-04'))).toEqual(['correctionAnswered']);
  });
});

article(art(35), '行政机关可以要求申请人说明理由', () => {
  test('要求了就在案卷里，说明了也还在', () => {
    expect(records(reasonsAsked('2026-03-05'))).toEqual(['reasonsAsked']);
    expect(records(reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12'))).toEqual(['reasonsAsked']);
  });
});

test('几样都有，都在案卷里', () => {
  expect(records(correctionPosted('2026-03-03'), corrected('2026-03-05'), thirdPartyUnreachable('2026-03-06'), reasonsAsked('2026-03-06'))).toEqual(['thirdPartyConsulted', 'correctionAnswered', 'reasonsAsked']);
});
