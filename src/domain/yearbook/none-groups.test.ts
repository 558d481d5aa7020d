import { YEARBOOK_KIND_KEYS, mustTell } from './kinds';
import { noneGroups } from './none-groups';

const OPEN = YEARBOOK_KIND_KEYS.filter((kind) => mustTell(kind, 'township'));

test('条例里写在一项里的一起确认，别的各自确认；一类也不漏', () => {
  const groups = noneGroups(OPEN, {});
  expect(groups).toEqual([
    ['normativeDocuments'], ['administrativeLicensing'], ['administrativePenalty', 'administrativeCompulsion'], ['administrativeFees'], ['assessment', 'publicAssessment', 'accountability'],
  ]);
  expect(groups.flat()).toEqual(OPEN);
});

test('上年有过的单独看，不跟着同一项的别的一起说没有', () => {
  expect(noneGroups(['administrativePenalty', 'administrativeCompulsion'], { administrativePenalty: '上年年报写的是12件' })).toEqual([['administrativePenalty'], ['administrativeCompulsion']]);
  expect(noneGroups(['assessment', 'publicAssessment', 'accountability'], { publicAssessment: '上年有' })).toEqual([['assessment', 'accountability'], ['publicAssessment']]);
});
