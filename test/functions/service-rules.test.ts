import { addDays, civilDate } from '@/domain/calendar/civil-date';
import { letterDesk } from './letter-desk';
import { FORM, newKey, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

const ON = civilDate(TODAY);
let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

/** With a correction notice of the day before, issued and not served. */
async function withNotice(id: string, version: number) {
  const asked = await officer.value('staff', 'takeStep', { id, version, steps: [{ type: 'correctionAsked', on: ON, items: ['写明年份'], workingDays: 5, posted: true }] });
  const place = (await officer.value('papers', 'lettersOf', { id })).due.find(({ kind }) => kind === 'correctionNotice')?.place ?? '';
  await officer.value('papers', 'issueLetter', { id, version: asked.version, place });
  return { id, place, version: asked.version };
}
const onPaper = () => officer.value('staff', 'registerApplication', {
  key: newKey(), agencyId: 'qiaoguan', channel: 'inPerson', arrivedAt: '2026-02-25T09:00:00+08:00',
  form: { applicant: { ...FORM.applicant, name: '李测试' }, description: '低保名单', form: 'paper', delivery: 'post', uploadIds: [] },
});

describe('文书的在线送达', () => {
  test('申请人是用纸申请的，打不开，不能在线送达；期限也不起算', async () => {
    const { id } = await onPaper();
    const { version: now } = await officer.value('staff', 'getCase', { id });
    const { place, version } = await withNotice(id, now);
    expect(refusalOf(await officer.call('papers', 'serveLetter', { id, version, place, way: 'online', on: ON }))).toMatchObject({ code: 'noAccount', field: 'way' });
    expect((await officer.value('staff', 'getCase', { id })).clock).not.toHaveProperty('applicantDueOn');
  });

  test('在线申请的，以登记的这一天为准，不能倒填', async () => {
    const { id } = await submit(town.as('applicantA'));
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    const { place, version } = await withNotice(id, 2);
    await town.db.collection('letters').change({ _id: `${id}.${place}` }, { on: addDays(ON, -3) });
    expect(refusalOf(await officer.call('papers', 'serveLetter', { id, version, place, way: 'online', on: addDays(ON, -1) }))).toMatchObject({ code: 'servedOtherDay', field: 'on' });
    const served = await officer.value('papers', 'serveLetter', { id, version, place, way: 'online', on: ON });
    expect(served.issued.find((letter) => letter.place === place)?.service).toMatchObject({ way: 'online', on: TODAY });
  });
});

describe('没有办成的一步，不在案卷里留下文件', () => {
  const stateOf = async (uploadId: string) => (await town.db.collection('uploads').get(uploadId))?.state;

  test('送达被拒', async () => {
    const desk = letterDesk(town, officer);
    const id = await desk.received();
    const uploadId = await desk.sent(id);
    expect(refusalOf(await officer.call('staff', 'serve', { id, version: 2, way: 'inPerson', answeredOn: TODAY, proofs: [uploadId] })).code).toBe('notAllowedNow');
    expect(await stateOf(uploadId)).toBe('checked');
  });

  test('登记别的一步被拒、页面过时', async () => {
    const desk = letterDesk(town, officer);
    const id = await desk.received();
    const uploadId = await desk.sent(id);
    const corrected = { type: 'corrected' as const, on: ON, proofs: [uploadId] };
    expect((await officer.call('staff', 'takeStep', { id, version: 2, steps: [corrected] })).ok).toBe(false);
    expect(refusalOf(await officer.call('staff', 'takeStep', { id, version: 1, steps: [corrected] })).code).toBe('stale');
    expect(await stateOf(uploadId)).toBe('checked');
    await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: ON, items: ['写明年份'], workingDays: 5 }] });
    await officer.value('staff', 'takeStep', { id, version: 3, steps: [corrected] });
    expect(await stateOf(uploadId)).toBe('submitted');
  });
});
