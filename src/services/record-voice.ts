import Taro from '@tarojs/taro';
import type { PickedFile } from './pick-file';
import { askPrivacy } from './privacy';

/** 最长的录音, in minutes; far below the limit of an attachment. */
export const RECORDING_MINUTES = 10;

/** A recording that is on. */
export interface Recording {
  /** Ends it. @returns nothing when there is nothing to hear */
  readonly stop: () => Promise<PickedFile | undefined>;
  /** Ends it and keeps nothing. */
  readonly cancel: () => void;
}

/** denied: the person, or the phone's own settings, did not allow the microphone · unavailable: there is none */
export type RecordingStart = Recording | 'denied' | 'unavailable';

/** Whether a recording can be made here; else one that was made before can be chosen. */
export const canRecord = (): boolean => true;

/** 开始录音, after a tap. */
export async function startRecording(): Promise<RecordingStart> {
  if (!await askPrivacy()) return 'denied';
  const recorder = Taro.getRecorderManager();
  const ended = new Promise<PickedFile | undefined>((resolve) => {
    recorder.onStop(({ tempFilePath, fileSize }) => resolve(fileSize > 0 ? { name: '录音.mp3', bytes: fileSize, source: tempFilePath } : undefined));
  });
  return new Promise((resolve) => {
    recorder.onStart(() => resolve({
      stop: () => {
        recorder.stop();
        return ended;
      },
      cancel: () => recorder.stop(),
    }));
    recorder.onError(({ errMsg }) => resolve(/auth|deny|denied/i.test(errMsg) ? 'denied' : 'unavailable'));
    recorder.start({ duration: RECORDING_MINUTES * 60_000, format: 'mp3', sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 48_000 });
  });
}
