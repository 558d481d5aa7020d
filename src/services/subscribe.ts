import Taro from '@tarojs/taro';

/** accepted: one message may be sent · declined: the person said no · unavailable: nothing was asked */
export type Subscribed = 'accepted' | 'declined' | 'unavailable';

/** WeChat's own question whether one message may be sent; must follow a tap at once. */
export async function askToSubscribe(templateId: string): Promise<Subscribed> {
  try {
    const answer: unknown = await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] });
    const said = (answer as Readonly<Record<string, unknown>>)[templateId];
    return said === 'accept' ? 'accepted' : 'declined';
  } catch {
    return 'unavailable';
  }
}

/** Whether this program can ask at all. */
export const canSubscribe = true;
