import { saveSettingsInput, type OfficeSettings } from '@/contract/office-settings';
import { fieldOf, inputOf, parseTyped, problemsIn, typedOf } from './typed';
import { allSettings, changedSettings } from './words';

const STORED: OfficeSettings = {
  agency: { id: 'qiaoguan', name: '乔官镇人民政府', usualPrefix: '乔官公开' }, version: 3, settings: {}, mayChange: true, changes: [],
  countyPeople: [{ memberId: 'a'.repeat(32), name: '督查员丁' }],
};
const FULL: OfficeSettings = {
  ...STORED,
  contact: { office: '党政办公室', phone: '0536-6761106', address: '乔官镇人民政府', postcode: '262408', officeHours: '周一至周五 8:30–17:30', portal: { name: '县政府门户网站', address: 'http://www.changle.gov.cn/' } },
  settings: {
    seasons: [{ name: 'summer', from: '06-01', to: '09-30', hours: '8:30–12:00' }, { name: 'winter', from: '10-01', to: '05-31', hours: '9:00–12:00' }],
    letterHead: { red: false }, numberPrefix: '乔政公开', officeAddress: '便民服务中心', creditCode: '11330283002982634F', legalReview: true, feeSwitch: true, retention: 'thirtyYears', reviewBy: { by: 'county', memberId: 'a'.repeat(32) },
  },
};

describe('单位设置', () => {
  test.each([['什么都没有设', STORED], ['全都设了', FULL]])('%s：打开再保存，和原来一样', (_, stored) => {
    const { contact, settings } = inputOf(typedOf(stored));
    expect({ contact, settings }).toEqual({ contact: stored.contact, settings: stored.settings });
    expect(saveSettingsInput.safeParse({ agencyId: 'qiaoguan', version: 3, ...inputOf(typedOf(stored)) }).success).toBe(true);
    expect(changedSettings(stored, inputOf(typedOf(stored)), stored)).toEqual([]);
  });

  test('只改一项，只说这一项，原来是什么也说', () => {
    expect(changedSettings(STORED, inputOf({ ...typedOf(STORED), red: false }), STORED)).toEqual([{ label: '红头', value: '没有红头', note: '原来：有红头' }]);
    expect(changedSettings(FULL, inputOf({ ...typedOf(FULL), summerTo: '08-31' }), FULL)[0]?.value).toBe('夏令（6月1日至8月31日）8:30–12:00；冬令（9月1日至5月31日）9:00–12:00');
    expect(allSettings(FULL, FULL).find(({ label }) => label === '由谁审核')?.value).toBe('县里的督查员丁');
  });

  test('手机上存坏了的不用', () => {
    expect(parseTyped(typedOf(FULL))).toEqual(typedOf(FULL));
    for (const broken of [undefined, null, 1, {}, { ...typedOf(FULL), red: 'yes' }, { ...typedOf(FULL), phone: 1 }]) expect(parseTyped(broken)).toBeUndefined();
  });

  test('没有填的办公时间、没有选的审核人，看效果以前就说', () => {
    const seasonal = { ...typedOf(STORED), seasonal: true, summerHours: '8:30–12:00' };
    expect(problemsIn('qiaoguan', seasonal)).toEqual({ winterHours: '请填写办公时间。' });
    expect(problemsIn('qiaoguan', { ...typedOf(FULL), reviewer: '', officeHours: '' })).toEqual({ reviewer: '请选择县里的审核人。', officeHours: '请填写办公时间。' });
    expect(problemsIn('qiaoguan', typedOf(FULL))).toEqual({});
  });

  test('云说哪一项不对，就指到哪一项', () => {
    const reply = saveSettingsInput.safeParse({ agencyId: 'qiaoguan', version: 3, ...inputOf({ ...typedOf(FULL), phone: '没有', winterHours: '', numberPrefix: 'QG', portalAddress: 'changle' }) });
    expect(reply.error?.issues.map(({ path }) => fieldOf(path.join('.')))).toEqual(['phone', 'portalAddress', 'numberPrefix', 'winterHours']);
  });
});
