import type { Recording, RecordingStart } from './record-voice';
import { encodeWav } from './wav';

export type { Recording, RecordingStart };

export const RECORDING_MINUTES = 10;
/** Enough for a voice; ten minutes are 19 MB. In samples a second. */
const RATE = 16_000;

export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && typeof OfflineAudioContext !== 'undefined' && Boolean((navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia);

/** Browsers record in formats of their own; all of them can read their own. */
async function asWav(recorded: Blob): Promise<ArrayBuffer | undefined> {
  const context = new AudioContext();
  const heard = await context.decodeAudioData(await recorded.arrayBuffer()).catch(() => undefined);
  void context.close();
  if (!heard || heard.duration === 0) return undefined;
  const offline = new OfflineAudioContext(1, Math.ceil(heard.duration * RATE), RATE);
  const source = offline.createBufferSource();
  source.buffer = heard;
  source.connect(offline.destination);
  source.start();
  return encodeWav((await offline.startRendering()).getChannelData(0), RATE);
}

export async function startRecording(): Promise<RecordingStart> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    .catch((error: unknown) => ((error as { name?: unknown }).name === 'NotFoundError' ? 'unavailable' as const : 'denied' as const));
  if (typeof stream === 'string') return stream;
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const ended = new Promise<void>((resolve) => { recorder.onstop = () => resolve(); });
  recorder.start();
  const end = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    stream.getTracks().forEach((track) => track.stop());
  };
  const limit = setTimeout(end, RECORDING_MINUTES * 60_000);
  return {
    cancel: () => {
      clearTimeout(limit);
      end();
    },
    stop: async () => {
      clearTimeout(limit);
      end();
      await ended;
      const wav = await asWav(new Blob(parts, { type: recorder.mimeType }));
      return wav && { name: '录音.wav', bytes: wav.byteLength, source: new File([wav], '录音.wav', { type: 'audio/wav' }) };
    },
  };
}
