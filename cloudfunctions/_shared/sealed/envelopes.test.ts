import { randomBytes } from 'node:crypto';
import { readKeyring } from '../crypto/keyring';
import { sealer } from '../crypto/sealer';
import { changesFor, envelopesIn } from './envelopes';

const seals = sealer(readKeyring(JSON.stringify({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } })));
const at = (field: string, id = 'c1', collection = 'cases') => ({ collection, id, field });
const sealed = (text: string, field: string) => seals.seal(text, at(field));

const CASE = {
  _id: 'c1', number: '乔官依申请〔2026〕第1号', version: 3,
  person: { documentKind: 'residentIdCard', name: sealed('王测试', 'name'), phone: sealed('13800001234', 'phone') },
  attachments: [{ uploadId: 'u1', bytes: 3, name: sealed('身份证.jpg', 'attachment.u1') }],
  events: [{ type: 'submitted', at: 'x' }, { type: 'assistAsked', link: 'l1', sealed: sealed('{"to":"自然资源所"}', 'event.1') }],
  decision: { type: 'decided', sealed: sealed('{"reasons":"理由"}', 'decision') },
  intake: { paper: true, joint: [sealed('甲', 'intake.joint.0'), sealed('乙', 'intake.joint.1')], agent: { paperId: 'p', name: sealed('丙', 'intake.agent.name'), phone: sealed('1', 'intake.agent.phone') } },
};

test('一件申请里的每个信封都找得到，绑定的地方写得对，全部打得开', () => {
  expect(envelopesIn('cases', CASE).map(({ text, place }) => seals.open(text, place))).toEqual(
    ['王测试', '13800001234', '身份证.jpg', '{"to":"自然资源所"}', '{"reasons":"理由"}', '甲', '乙', '丙', '1'],
  );
  // A case for practice is sealed like any other.
  expect(envelopesIn('practiceCases', CASE).map(({ place }) => place.collection)).toEqual(Array(9).fill('cases'));
});

test('查看记录绑定在案件、时间和请求上，不在文档编号上', () => {
  const entry = { _id: 'whatever', caseId: 'c1', at: 't', requestId: 'r', reason: seals.seal('核对', at('reason', 'c1.t.r', 'accessLog')) };
  expect(envelopesIn('accessLog', entry)).toEqual([expect.objectContaining({ place: at('reason', 'c1.t.r', 'accessLog') })]);
  expect(envelopesIn('accessLog', { ...entry, reason: '以前没有封存的' })).toEqual([]);
});

test('换上新的文字：列表整个换，其余一字不动', () => {
  const found = envelopesIn('cases', CASE);
  const changes = changesFor(CASE, found.map((one) => ({ at: one.at, text: `新${one.place.field}` })));
  expect(changes).toEqual({
    'person.name': '新name', 'person.phone': '新phone', 'decision.sealed': '新decision', 'intake.agent.name': '新intake.agent.name', 'intake.agent.phone': '新intake.agent.phone',
    attachments: [{ uploadId: 'u1', bytes: 3, name: '新attachment.u1' }],
    events: [CASE.events[0], { type: 'assistAsked', link: 'l1', sealed: '新event.1' }],
    'intake.joint': ['新intake.joint.0', '新intake.joint.1'],
  });
  expect(changesFor(CASE, [])).toEqual({});
});
