import Taro from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import type { PickedFile } from './pick-file';
import { failed, offline, queueing, unreachable } from './failure';

/** Errors of the platform when a function was reached and broke (not when the network did). */
const FUNCTION_BROKE = /-5040\d\d|FUNCTIONS_EXECUTE_FAIL/;
/** 请求并发数超出环境配额; the function's own limit. */
const NO_ROOM = /-50100[34]\b|-504012\b|ResourceLimit|LIMIT_EXCEEDED/;
const REQUEST_ID = /requestId:?\s*([\w-]{8,})/i;

let started = false;

function cloud(): Taro.cloud {
  if (!started) {
    const env = process.env.TARO_APP_CLOUD_ENV;
    Taro.cloud.init(env ? { env } : {});
    started = true;
  }
  return Taro.cloud;
}

async function refusalOf(error: unknown): Promise<Refused> {
  const text = error instanceof Error ? error.message : String((error as { errMsg?: unknown } | null)?.errMsg ?? '');
  if (NO_ROOM.test(text)) return queueing();
  if (FUNCTION_BROKE.test(text)) return failed(REQUEST_ID.exec(text)?.[1]);
  const network = await Taro.getNetworkType().catch(() => undefined);
  return network?.networkType === 'none' ? offline() : unreachable();
}

/** Sends one action to a cloud function; answers whatever the function answered, or a refusal of the phone's own. */
export async function send(fn: string, action: string, input: object): Promise<unknown> {
  try {
    const { result } = await cloud().callFunction({ name: fn, data: { action, input } });
    return result;
  } catch (error) {
    return refusalOf(error);
  }
}

/** Puts a picked file where the cloud said. @returns its id, or a refusal of the phone's own */
export async function put(cloudPath: string, file: PickedFile, onProgress?: (percent: number) => void): Promise<{ readonly fileID: string } | Refused> {
  try {
    const { fileID } = await new Promise<{ fileID: string }>((success, fail) => {
      // With callbacks instead of a promise WeChat hands out the task that tells how far the file has gone.
      const task: Partial<Taro.UploadTask> | undefined = cloud().uploadFile({ cloudPath, filePath: String(file.source), success, fail });
      task?.onProgressUpdate?.(({ progress }) => onProgress?.(progress));
    });
    return { fileID };
  } catch (error) {
    return refusalOf(error);
  }
}
