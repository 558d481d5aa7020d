import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { consulted, d, opinion } from '../../../test/fixtures/case';
import { art } from '../statute/article';
import type { ConsultationKind } from '../statute/consultations';
import { consultationEnd } from './consultation-end';
import type { EventOf } from './event';

/** Sent on 6 March 2026, received on the 9th: the fifteenth working day is 30 March. */
function endOf(kind: ConsultationKind, asOf: string, ended?: { readonly on: string; readonly opinion?: EventOf<'consultationEnded'>['opinion'] }, receivedOn?: string) {
  const sent = consulted('2026-03-06', kind) as EventOf<'consultationSent'>;
  const answer = ended && (opinion(ended.on, ended.opinion) as EventOf<'consultationEnded'>);
  return consultationEnd({ sent, ...(receivedOn && { receivedByThemOn: d(receivedOn) }), ...(answer && { ended: answer }) }, d(asOf), CALENDAR_TO_2026);
}
const LIMIT = { limit: { date: '2026-03-30', provisional: false } };

article(art(32), '第三方应当自收到征求意见书之日起15个工作日内提出意见。第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开', () => {
  test('最后一天还在等，第二天就是没有提出意见', () => {
    expect(endOf('thirdParty', '2026-03-30', undefined, '2026-03-09')).toEqual(LIMIT);
    expect(endOf('thirdParty', '2026-03-31', undefined, '2026-03-09')).toEqual({ ...LIMIT, endedOn: '2026-03-30', endedBy: 'silence' });
  });
  test('最后一天来的意见是意见，第二天来的只能算没有按期提出', () => {
    expect(endOf('thirdParty', '2026-04-02', { on: '2026-03-30' }, '2026-03-09')).toEqual({ ...LIMIT, endedOn: '2026-03-30', endedBy: 'opinion' });
    expect(endOf('thirdParty', '2026-04-02', { on: '2026-03-31' }, '2026-03-09')).toEqual({ ...LIMIT, endedOn: '2026-03-30', endedBy: 'silence' });
  });
  test('还不知道对方哪天收到的，一直在等，有意见才结束', () => {
    expect(endOf('thirdParty', '2026-12-01')).toEqual({});
    expect(endOf('thirdParty', '2026-12-01', { on: '2026-05-20', opinion: 'objects' })).toEqual({ endedOn: '2026-05-20', endedBy: 'opinion' });
  });
  test('不再征求的，不是提出了意见', () => {
    expect(endOf('thirdParty', '2026-04-02', { on: '2026-03-13', opinion: 'calledOff' }, '2026-03-09')).toEqual({ ...LIMIT, endedOn: '2026-03-13', endedBy: 'calledOff' });
  });
});

article(art(34), '被征求意见的行政机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开', () => {
  test('和第三方一样数', () => expect(endOf('jointMaker', '2026-03-31', undefined, '2026-03-09')).toEqual({ ...LIMIT, endedOn: '2026-03-30', endedBy: 'silence' }));
});

article(art(33, 3), '行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内', () => {
  test('别的机关没有期限，等到答复为止', () => {
    expect(endOf('otherAgency', '2026-12-01', undefined, '2026-03-09')).toEqual({});
    expect(endOf('otherAgency', '2026-12-01', { on: '2026-11-20', opinion: 'notHeld' }, '2026-03-09')).toEqual({ endedOn: '2026-11-20', endedBy: 'opinion' });
  });
});
