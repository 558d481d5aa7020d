const store = new Map<string, unknown>();
let blocked = false;
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => {
      if (blocked) throw new Error('storage is forbidden');
      return store.get(key) ?? '';
    },
    setStorageSync: (key: string, value: unknown) => {
      if (blocked) throw new Error('storage is forbidden');
      store.set(key, value);
    },
  },
}));

async function freshStart() {
  jest.resetModules();
  return import('./session');
}

beforeEach(() => {
  store.clear();
  blocked = false;
});

describe('手机记得的：长辈版和选的单位', () => {
  test('第一次打开是普通版，没有选单位', async () => {
    expect((await freshStart()).session()).toEqual({ elder: false });
  });

  test('选过的，下次打开还在', async () => {
    const first = await freshStart();
    first.setElder(true);
    first.chooseAgency('qiaoguan');
    expect((await freshStart()).session()).toEqual({ elder: true, elderAsked: true, agencyId: 'qiaoguan' });
  });

  test('问过一次要不要长辈版，答了不要也记得，不再问', async () => {
    (await freshStart()).setElder(false);
    expect((await freshStart()).session()).toEqual({ elder: false, elderAsked: true });
  });

  test.each([null, 'x', 1, [], { elder: 'yes', agencyId: 7 }])('存坏了的 %j 当作第一次打开', async (value) => {
    store.set('session', value);
    expect((await freshStart()).session()).toEqual({ elder: false });
  });

  test('链接里的单位不存在：这一次照它说，选过的不丢', async () => {
    const first = await freshStart();
    first.chooseAgency('qiaoguan');
    first.followAgency('no-such');
    first.foundAgency('qiaoguan');
    first.foundAgency(undefined);
    expect(first.session().agencyId).toBe('no-such');
    first.setElder(true);
    expect((await freshStart()).session()).toEqual({ elder: true, elderAsked: true, agencyId: 'qiaoguan' });
  });

  test('链接里的单位读到了，就和选的一样记得；再选别的，听选的', async () => {
    const first = await freshStart();
    first.followAgency('wutu');
    expect(first.session()).toBe(first.session());
    first.foundAgency('wutu');
    expect((await freshStart()).session().agencyId).toBe('wutu');
    first.followAgency('qiaoguan');
    first.chooseAgency('changle');
    first.foundAgency('qiaoguan');
    expect(first.session().agencyId).toBe('changle');
  });

  test('手机不让存，这一次照样能用', async () => {
    blocked = true;
    const { session, setElder } = await freshStart();
    setElder(true);
    expect(session().elder).toBe(true);
  });
});
