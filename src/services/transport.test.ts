import { put, send } from './transport';

const callFunction = jest.fn<Promise<{ result: unknown }>, [object]>();
interface UploadOptions { success(result: { fileID: string }): void; fail(error: object): void }
const uploadFile = jest.fn<object, [UploadOptions]>();
const init = jest.fn();
let networkType = 'wifi';
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getNetworkType: () => Promise.resolve({ networkType }),
    get cloud() { return { init, callFunction, uploadFile }; },
  },
}));

beforeEach(() => {
  networkType = 'wifi';
  callFunction.mockReset();
});

describe('微信里：通过云开发调用函数', () => {
  test('第一次用之前打开云能力，只开一次', async () => {
    callFunction.mockResolvedValue({ result: { ok: true } });
    expect(await send('public', 'listAgencies', {})).toEqual({ ok: true });
    await send('public', 'listAgencies', {});
    expect(init).toHaveBeenCalledTimes(1);
    expect(callFunction).toHaveBeenCalledWith({ name: 'public', data: { action: 'listAgencies', input: {} } });
  });

  test.each([
    ['手机没有网络', 'none', { errMsg: 'cloud.callFunction:fail request:fail' }, 'offline'],
    ['网络在，服务连不上', '4g', { errMsg: 'cloud.callFunction:fail timeout' }, 'unreachable'],
    ['函数自己出错', '4g', { errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | requestId 7f3a9c21-aa' }, 'failed'],
    ['没有说原因', '4g', undefined, 'unreachable'],
    ['同时用的人太多，还没有开始办', '4g', { errMsg: 'cloud.callFunction:fail Error: errCode: -501004 | 请求并发数超出环境配额' }, 'queueing'],
  ])('%s', async (_, network, error, code) => {
    networkType = network;
    callFunction.mockRejectedValue(error);
    expect(await send('public', 'listAgencies', {})).toMatchObject({ ok: false, code });
  });

  test('函数出错时带上能查到它的编号', async () => {
    callFunction.mockRejectedValue({ errMsg: 'errCode: -504002 functions execute fail | requestId 7f3a9c21-aa' });
    expect(await send('public', 'listAgencies', {})).toMatchObject({ reference: '7f3a9c21-aa' });
  });

  const file = { name: 'a.jpg', bytes: 1, source: 'wxfile://1' };

  test('上传时说到了百分之几，成功给出文件编号', async () => {
    uploadFile.mockImplementation(({ success }) => {
      setTimeout(() => success({ fileID: 'cloud://1' }));
      return { onProgressUpdate: (tell: (progress: { progress: number }) => void) => tell({ progress: 40 }) };
    });
    const seen: number[] = [];
    expect(await put('uploads/1', file, (percent) => seen.push(percent))).toEqual({ fileID: 'cloud://1' });
    expect(seen).toEqual([40]);
  });

  test('上传失败不抛出', async () => {
    uploadFile.mockImplementation(({ fail }) => {
      setTimeout(() => fail({ errMsg: 'cloud.uploadFile:fail' }));
      return {};
    });
    expect(await put('uploads/1', file)).toMatchObject({ ok: false, code: 'unreachable' });
  });
});
