import { queueing } from './failure';
import { sendInTurn } from './queueing';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const turns = async (...answers: unknown[]) => {
  const send = jest.fn(() => Promise.resolve(answers.length > 1 ? answers.shift() : answers[0]));
  const done = sendInTurn(send);
  await jest.runAllTimersAsync();
  return { answer: await done, tries: send.mock.calls.length };
};

describe('排队：轮到了自己再送，不用再点', () => {
  test('没有排队的，只送一次，办不成的也不再送', async () => {
    expect(await turns({ ok: true })).toEqual({ answer: { ok: true }, tries: 1 });
    expect(await turns({ ok: false, code: 'failed', message: 'x' })).toMatchObject({ tries: 1 });
  });

  test('前面满了，过一会儿再送，送到为止', async () => {
    expect(await turns(queueing(), queueing(), { ok: true })).toEqual({ answer: { ok: true }, tries: 3 });
  });

  test('一直满着，几次以后告诉人正在排队', async () => {
    expect(await turns(queueing())).toEqual({ answer: queueing(), tries: 4 });
  });
});
