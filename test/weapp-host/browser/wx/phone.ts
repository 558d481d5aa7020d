import { note } from '../screen';
import { bridge } from './bridge';
import { respond } from './respond';

/** What a test asks about afterwards: who was called, what was copied. */
export const done: { readonly name: string; readonly what: unknown }[] = [];
const record = (name: string, ...fields: readonly string[]) =>
  respond(name, (options) => void done.push({ name, what: fields.length === 1 ? options[fields[0] ?? ''] : fields.map((field) => options[field]) }));

const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
const size = () => ({
  pixelRatio: devicePixelRatio, screenWidth: innerWidth, screenHeight: innerHeight, windowWidth: innerWidth, windowHeight: innerHeight - 44,
  statusBarHeight: 20, screenTop: 44, safeArea: { left: 0, right: innerWidth, top: 20, bottom: innerHeight, width: innerWidth, height: innerHeight - 20 },
});
const device = () => ({ brand: 'host', model: 'host', system: 'Android 14', platform: 'android', benchmarkLevel: 20 });
const base = () => ({ SDKVersion: '3.5.8', version: '8.0.50', language: 'zh_CN', fontSizeSetting: 17, theme: dark() ? 'dark' : 'light', enableDebug: false });
const launch = () => ({ path: 'pages/home/index', query: {}, scene: 1001, referrerInfo: {} });
const ignore = () => undefined;

export const phone = {
  env: { USER_DATA_PATH: 'wxfile://usr' },
  canIUse: () => true,
  getSystemInfoSync: () => ({ ...size(), ...device(), ...base() }),
  getSystemInfo: respond('getSystemInfo', () => ({ ...size(), ...device(), ...base() })),
  getWindowInfo: size,
  getDeviceInfo: device,
  getAppBaseInfo: base,
  getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: false, wifiEnabled: true, deviceOrientation: 'portrait' }),
  getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 24, right: innerWidth - 7, bottom: 56, left: innerWidth - 94 }),
  getLaunchOptionsSync: launch,
  getEnterOptionsSync: launch,
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  getNetworkType: respond('getNetworkType', async () => ({ networkType: await bridge.hostNetwork() })),
  onNetworkStatusChange: ignore,
  offNetworkStatusChange: ignore,
  onThemeChange: ignore,
  offThemeChange: ignore,
  onAppShow: ignore,
  onAppHide: ignore,
  onError: ignore,
  onUnhandledRejection: ignore,
  makePhoneCall: record('makePhoneCall', 'phoneNumber'),
  previewImage: record('previewImage', 'urls'),
  openDocument: record('openDocument', 'filePath'),
  setClipboardData: respond('setClipboardData', ({ data }) => {
    done.push({ name: 'setClipboardData', what: data });
    note('内容已复制');
  }),
};
