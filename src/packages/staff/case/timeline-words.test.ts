import type { Actor, CaseEventType } from '@/domain/case/event';
import { at } from '../../../../test/fixtures/case';
import { timelineItems } from './timeline-words';

const what = (type: CaseEventType, by: Actor['kind'], who: string) => timelineItems([{ type, by, who, at: at('2026-09-10') }])[0]?.what;

describe('谁做了什么', () => {
  test.each([
    ['submitted', 'staff', '经办员甲（经办人）', '经办员甲（经办人）登记了申请'],
    ['submitted', 'applicant', '申请人', '申请人提交了申请'],
    ['consultationEnded', 'consulted', '被征求意见的一方', '被征求意见的一方交来意见'],
    ['consultationEnded', 'staff', '经办员甲（经办人）', '经办员甲（经办人）收到意见'],
    ['corrected', 'applicant', '申请人', '申请人补充了说明'],
    ['corrected', 'staff', '经办员甲（经办人）', '经办员甲（经办人）收到补正'],
    ['withdrawn', 'staff', '经办员甲（经办人）', '经办员甲（经办人）替申请人登记了撤回'],
    ['withdrawn', 'applicant', '申请人', '申请人撤回了申请'],
  ] as const)('%s由%s：%s', (type, by, who, words) => expect(what(type, by, who)).toBe(words));
});
