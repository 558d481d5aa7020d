import Taro from '@tarojs/taro';
import { askPrivacy } from './privacy';

/** Whether this program can ask for an address that is kept elsewhere. */
export const canChooseAddress = true;

/** 微信里的收货地址, chosen by the person on WeChat's own page. @returns nothing when the user changed their mind or refused */
export async function chooseAddress(): Promise<string | undefined> {
  if (!await askPrivacy()) return undefined;
  const chosen = await Taro.chooseAddress().catch(() => undefined);
  if (!chosen) return undefined;
  const { provinceName, cityName, countyName, detailInfo } = chosen;
  // 北京市北京市 is said once.
  return [provinceName, cityName === provinceName ? '' : cityName, countyName, detailInfo].join('');
}
