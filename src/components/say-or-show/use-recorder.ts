import { useEffect, useRef, useState } from 'react';
import type { PickedFile } from '@/services/pick-file';
import { RECORDING_MINUTES, startRecording, type Recording } from '@/services/record-voice';

/** seconds: how long it has been going on · message: why there is no recording */
export interface Recorder {
  readonly seconds: number | undefined;
  readonly message: string | undefined;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<PickedFile | undefined>;
  readonly cancel: () => void;
}

const DENIED = '没有打开麦克风：没有得到允许。可以在手机的设置里允许以后再试，也可以打字。';
const UNAVAILABLE = '这部手机现在不能录音。可以打字，或者拍下手写的。';
const EMPTY = '没有录到声音，请再录一次。';

/** 录音, with its clock; left behind when the page goes. */
export function useRecorder(): Recorder {
  const [seconds, setSeconds] = useState<number>();
  const [message, setMessage] = useState<string>();
  const current = useRef<Recording>();
  const on = seconds !== undefined;
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => setSeconds((past) => (past === undefined ? past : Math.min(past + 1, RECORDING_MINUTES * 60))), 1000);
    return () => clearInterval(timer);
  }, [on]);
  useEffect(() => () => current.current?.cancel(), []);

  const take = (): Recording | undefined => {
    const recording = current.current;
    current.current = undefined;
    setSeconds(undefined);
    return recording;
  };
  return {
    seconds, message,
    start: async () => {
      setMessage(undefined);
      const started = await startRecording();
      if (started === 'denied' || started === 'unavailable') {
        setMessage(started === 'denied' ? DENIED : UNAVAILABLE);
        return;
      }
      current.current = started;
      setSeconds(0);
    },
    stop: async () => {
      const file = await take()?.stop();
      if (!file) setMessage(EMPTY);
      return file;
    },
    cancel: () => take()?.cancel(),
  };
}
