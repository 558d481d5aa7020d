import fc from 'fast-check';
import { article } from '../../../test/article';
import { aCase, at, confirmed, consulted, corrected, correctionAsked, d, OFFICER, opinion, signedOn, served, submitted } from '../../../test/fixtures/case';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { history } from '../../../test/fixtures/history';
import type { DisclosureCase } from '../case/case';
import type { CaseEvent } from '../case/event';
import { EVENTS } from '../case/event-words';
import { art } from '../statute/article';
import { LEAF_KEYS } from '../statute/leaves';
import { contraryWords, isContrary, lacksReason } from './contrary';
import type { NodeId } from './graph';
import { wizardPaths } from './paths';
import { RECORD_MARKS, RECORD_STEPS, wizardRecord, type LookedAt, type WizardRecord } from './record';
import { optionProblem, wizardStanding, withAnswer } from './standing';
import { STOPS, type WizardStop } from './stops';
import { wizardResult, WIZARD_NODES, type WizardAnswers } from './wizard';

const RECEIVED = [submitted('2026-09-08'), confirmed('2026-09-08')];
/** 2026年9月11日，星期五。 */
const ON: LookedAt = { today: d('2026-09-11'), calendar: CALENDAR_TO_2026 };
const recordOf = (version: number, ...events: readonly CaseEvent[]) => wizardRecord(aCase(...RECEIVED, ...events), version, ON);
const NOTHING: WizardRecord = { records: [], marks: [], since: [] };
const NODE_IDS = Object.keys(WIZARD_NODES) as NodeId[];
const CLEAR: WizardAnswers = { complete: 'clear', several: 'together', purpose: 'information', history: 'neither', held: 'ours', published: 'no', withhold: 'all' };
const THIRD: WizardAnswers = { ...CLEAR, ground: 'thirdParty' };
const choosable = (node: NodeId, record: WizardRecord) => Object.entries(WIZARD_NODES[node].options).filter(([, option]) => !optionProblem(option, record));

const anyAnswers: fc.Arbitrary<WizardAnswers> = fc.constantFrom(...wizardPaths()).chain(({ path }) => fc.record({
  keep: fc.integer({ min: 0, max: path.length }), other: fc.constantFrom(...NODE_IDS), pick: fc.nat(9),
}).map(({ keep, other, pick }) => {
  const options = Object.keys(WIZARD_NODES[other].options);
  return { ...Object.fromEntries(path.slice(0, keep).map(({ node, option }) => [node, option])), [other]: options[pick % options.length] ?? '' };
}));
const anyCase = history.map(({ current }) => current);
const aVersion = (current: DisclosureCase) => fc.integer({ min: 1, max: current.version });

describe('任意的案件、任意的回答', () => {
  test('随时放下，存下来再接着走，走到的地方一样', () => {
    fc.assert(fc.property(anyCase.chain((current) => fc.tuple(fc.constant(current), anyAnswers, aVersion(current))), ([current, answers, version]) => {
      const record = wizardRecord(current, version, ON);
      const standing = wizardStanding(answers, record);
      expect(wizardStanding(JSON.parse(JSON.stringify(answers)) as WizardAnswers, JSON.parse(JSON.stringify(record)) as WizardRecord)).toEqual(standing);
      expect(wizardStanding(standing.answers, record)).toMatchObject({ answers: standing.answers, result: standing.result });
    }), { numRuns: 200 });
  });
  test('作数的回答没有一个和案卷对不上；对不上的那一问重新问', () => {
    fc.assert(fc.property(anyCase.chain((current) => fc.tuple(fc.constant(current), anyAnswers, aVersion(current))), ([current, answers, version]) => {
      const record = wizardRecord(current, version, ON);
      const { result, doubt } = wizardStanding(answers, record);
      for (const { node, option } of result.path) expect(optionProblem(WIZARD_NODES[node].options[option]!, record)).toBeUndefined();
      if (doubt) expect(result).toMatchObject({ kind: 'question', node: doubt.node });
      else expect(result).toEqual(wizardResult(answers));
    }), { numRuns: 200 });
  });
  test('不管案卷里有什么，每一问都至少有一项能选，选下去总有结果或者先办的事', () => {
    fc.assert(fc.property(anyCase, fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }), (current, picks) => {
      const record = wizardRecord(current, current.version, ON);
      let answers: WizardAnswers = {};
      for (const pick of picks) {
        const { result, doubt } = wizardStanding(answers, record);
        expect(doubt).toBeUndefined();
        if (result.kind !== 'question') return;
        const open = choosable(result.node, record);
        expect(open.length).toBeGreaterThan(0);
        answers = withAnswer(answers, result.node, open[pick % open.length]?.[0] ?? '', record);
      }
      throw new Error(`twelve answers and no end: ${JSON.stringify(answers)}`);
    }), { numRuns: 200 });
  });
  test('改一问，其他还用得上的回答留着，重新走一遍结果一样', () => {
    fc.assert(fc.property(anyAnswers, fc.constantFrom(...NODE_IDS), fc.nat(9), (answers, node, pick) => {
      const options = Object.keys(WIZARD_NODES[node].options);
      const option = options[pick % options.length] ?? '';
      const next = withAnswer(answers, node, option, NOTHING);
      expect(next[node]).toBe(option);
      const kept = Object.entries(next).filter(([id]) => id !== node);
      for (const [id, was] of kept) expect(answers[id]).toBe(was);
    }));
  });
});

article(art(32), '应当书面征求第三方的意见', () => {
  test('案卷里没有征求意见的记录，不能选对方怎么说', () => {
    for (const option of ['consents', 'objects', 'silent', 'unreachable']) {
      expect(optionProblem(WIZARD_NODES.thirdParty.options[option]!, NOTHING)).toEqual({ kind: 'notOnRecord', record: 'thirdPartyConsulted' });
    }
    expect(choosable('thirdParty', NOTHING).map(([key]) => key)).toEqual(['notAsked', 'awaited']);
  });
  test('征求了，不能再说没有征求；登记的是同意，不能说不同意', () => {
    const asked = recordOf(2, consulted('2026-09-09', 'thirdParty', '2026-09-10'));
    expect(optionProblem(WIZARD_NODES.thirdParty.options.notAsked!, asked)).toEqual({ kind: 'onRecord', mark: 'thirdPartyAsked' });
    const agreed = recordOf(2, consulted('2026-09-09', 'thirdParty', '2026-09-10'), opinion('2026-09-11', 'agrees'));
    expect(optionProblem(WIZARD_NODES.thirdParty.options.objects!, agreed)).toEqual({ kind: 'notYet', mark: 'thirdPartyObjected' });
    expect(optionProblem(WIZARD_NODES.thirdParty.options.consents!, asked)).toEqual({ kind: 'notYet', mark: 'thirdPartyAgreed' });
    expect(choosable('thirdParty', asked).map(([key]) => key)).toEqual(['awaited']);
    expect(optionProblem(WIZARD_NODES.thirdParty.options.consents!, agreed)).toBeUndefined();
  });
  test('没有到期的不能说到期没有回复；9月10日收到，15个工作日到10月8日（中秋、国庆放假，9月20日上班），第二天起能选', () => {
    const events = aCase(...RECEIVED, consulted('2026-09-09', 'thirdParty', '2026-09-10'));
    const on = (today: string) => wizardRecord(events, 3, { ...ON, today: d(today) });
    expect(choosable('thirdParty', on('2026-10-08')).map(([key]) => key)).toEqual(['awaited']);
    expect(choosable('thirdParty', on('2026-10-09')).map(([key]) => key)).toEqual(['silent']);
  });
  test('登记的是不同意，不能说到期没有回复，也不能说联系不上', () => {
    const objected = wizardRecord(aCase(...RECEIVED, consulted('2026-09-09', 'thirdParty', '2026-09-10'), opinion('2026-09-11', 'objects')), 4, { ...ON, today: d('2026-11-02') });
    expect(choosable('thirdParty', objected).map(([key]) => key)).toEqual(['objects']);
  });
  test('问了两家，一家同意、一家不同意，是同意公开一部分', () => {
    const two = recordOf(2, consulted('2026-09-09', 'thirdParty', '2026-09-10', 'c1'), consulted('2026-09-09', 'thirdParty', '2026-09-10', 'c2'), opinion('2026-09-11', 'agrees', 'c1'), opinion('2026-09-11', 'objects', 'c2'));
    expect(choosable('thirdParty', two).map(([key]) => key)).toEqual(['inPart', 'objects']);
  });
  test('停在“先征求意见”，征求以后接着走：别的回答还作数，只重新问这一问', () => {
    const stopped = { ...THIRD, thirdParty: 'notAsked' };
    expect(wizardStanding(stopped, NOTHING).result).toMatchObject({ kind: 'stop', stop: 'consultThirdParty' });
    const { result, doubt, answers } = wizardStanding(stopped, recordOf(2, consulted('2026-09-09', 'thirdParty', '2026-09-10')));
    expect(result).toMatchObject({ kind: 'question', node: 'thirdParty' });
    expect(doubt).toMatchObject({ node: 'thirdParty', option: 'notAsked', problem: { kind: 'onRecord', mark: 'thirdPartyAsked' } });
    expect(answers).toEqual(THIRD);
  });
  test('撤销了征求意见，等于没有征求，可以重新选', () => {
    const off = recordOf(3, consulted('2026-09-09', 'thirdParty', '2026-09-10'), opinion('2026-09-11', 'calledOff'));
    expect(off.marks).toEqual([]);
    expect(choosable('thirdParty', off).map(([key]) => key)).toContain('notAsked');
  });
});

article(art(30), '补正', () => {
  test('告知过补正，不能说都清楚，也不能说还没有告知', () => {
    const asked = recordOf(2, correctionAsked('2026-09-09'));
    expect(choosable('complete', asked).map(([key]) => key)).toEqual(['unclear']);
    expect(choosable('correction', asked).map(([key]) => key)).toEqual(['awaited', 'excused']);
  });
  test('回答以后收到了补正，这一问重新问', () => {
    const waiting = { complete: 'unclear', correction: 'awaited' };
    const later = recordOf(3, correctionAsked('2026-09-09'), corrected('2026-09-11'));
    expect(wizardStanding(waiting, later).doubt).toMatchObject({ node: 'correction', problem: { kind: 'onRecord', mark: 'corrected' } });
    expect(wizardStanding({ complete: 'unclear', correction: 'corrected' }, later).doubt).toMatchObject({ problem: { kind: 'since', mark: 'corrected' } });
    expect(wizardStanding({ complete: 'unclear', correction: 'corrected' }, { ...later, since: [] }).result).toMatchObject({ kind: 'question', node: 'several' });
  });
});

test('复议机关要求重新处理，每一问都重新问', () => {
  const again: CaseEvent = { type: 'reopened', at: at('2026-10-20'), by: OFFICER, on: d('2026-10-20'), source: 'reconsideration', reference: '昌乐政复决〔2026〕1号' };
  const current = aCase(...signedOn('2026-09-08'), served('2026-09-09'), again);
  const standing = wizardStanding({ ...CLEAR, withhold: 'none' }, wizardRecord(current, 6, ON));
  expect(standing).toMatchObject({ answers: {}, result: { kind: 'question', node: 'complete' }, doubt: { problem: { kind: 'since', mark: 'reopened' } } });
  expect(wizardStanding({ ...CLEAR, withhold: 'none' }, wizardRecord(current, 7, ON)).result.kind).toBe('leaf');
});

article(art(36), '与指引不一致的，写明理由', () => {
  const leaf = wizardResult({ ...CLEAR, withhold: 'none' });
  test('没有走完、停下来、走到别的结果，都要写理由；一致的不用写', () => {
    expect(isContrary('granted', leaf)).toBe(false);
    expect(lacksReason('refused.processInfo', {}, leaf)).toBe(true);
    expect(lacksReason('refused.processInfo', { contraryToWizard: '已经口头请示县局' }, leaf)).toBe(false);
    expect(lacksReason('granted', undefined, wizardResult({}))).toBe(true);
  });
  test('说得清差在哪里、怎么办', () => {
    expect(contraryWords('granted', wizardResult({}))).toBe('还没有走完办理指引。请先走完指引；不走的，请在“与办理指引不一致的理由”里写明为什么。');
    expect(contraryWords('granted', wizardResult({ complete: 'unclear', correction: 'notAsked' }))).toMatch(/停在“先告知补正”/);
    expect(contraryWords('refused.processInfo', leaf)).toMatch(/结果是“予以公开”，和选的“不予公开：属于四类过程性信息”不一样/);
    for (const one of LEAF_KEYS) for (const { path } of wizardPaths()) expect(contraryWords(one, wizardResult(Object.fromEntries(path.map(({ node, option }) => [node, option]))))).toMatch(/^[^A-Za-z!！]+。$/);
  });
});

test('每一处停下来的、每一样缺的记录，都有办它的那一步', () => {
  for (const stop of Object.values(STOPS) as WizardStop[]) if (stop.event) expect(EVENTS[stop.event]).toBeDefined();
  for (const event of Object.values(RECORD_STEPS)) expect(EVENTS[event].by).toContain('staff');
  for (const { label } of Object.values(RECORD_MARKS)) expect(label).not.toMatch(/[A-Za-z!！。]/);
});
