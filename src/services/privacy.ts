import Taro from '@tarojs/taro';

/**
 * 微信的隐私保护提示: asked by WeChat itself before the first use of the microphone, the camera, the album or the
 * address; asked again only after a refusal. Older WeChat has no such question.
 * @returns false when the person did not agree; then nothing of it is used
 */
export function askPrivacy(): Promise<boolean> {
  return new Promise((resolve) => {
    // Absent before 2.32.3; the name stands in the types of later ones only.
    const ask: typeof Taro.requirePrivacyAuthorize | undefined = Taro.requirePrivacyAuthorize;
    if (!ask) resolve(true);
    else ask({ success: () => resolve(true), fail: () => resolve(false) });
  });
}
