import { civilDate } from '../calendar/civil-date';
import { ownBefore, type OwnApplication } from './own-before';

const TODAY = civilDate('2026-09-20');
const own = (change: Partial<OwnApplication> = {}): OwnApplication => ({
  id: 'case-1', number: '乔官依申请〔2026〕第3号', agencyShortName: '乔官镇', description: '2023年尧沟村土地补偿款的分配表', submittedOn: civilDate('2026-09-10'), state: 'inProgress', ...change,
});

describe('《条例》第三十六条第（六）项：同样的内容自己已经申请过，告诉一声，不拦着', () => {
  test('原样又写了一遍：说哪天、向谁、哪一件，还在办', () => {
    expect(ownBefore('2023年尧沟村土地补偿款的分配表', [own()], TODAY)).toEqual({
      id: 'case-1', words: '你在9月10日已经向乔官镇申请过同样的内容（乔官依申请〔2026〕第3号），还在办理，不用再交一份；有新的内容再接着申请。',
    });
  });

  test('换了几个字，说差不多；去年答复过的，说年份和可以不重复处理', () => {
    const found = ownBefore('尧沟村土地补偿款怎么分配的', [own({ state: 'answered', submittedOn: civilDate('2025-03-02') })], TODAY);
    expect(found?.words).toBe('你在2025年3月2日已经向乔官镇申请过差不多的内容（乔官依申请〔2026〕第3号），已经答复过；再申请同样的内容，单位可以不重复处理。');
  });

  test('在办的比答复过的先说', () => {
    expect(ownBefore(own().description, [own({ id: 'old', state: 'answered' }), own({ id: 'now' })], TODAY)?.id).toBe('now');
  });

  test.each([
    ['要的是别的', '低保户名单', own()],
    ['撤回了的', own().description, own({ state: 'withdrawn' })],
    ['转走了的', own().description, own({ state: 'forwarded' })],
    ['什么都没写', '', own()],
  ])('%s，不说', (_name, text, before) => {
    expect(ownBefore(text, [before], TODAY)).toBeUndefined();
  });
});
