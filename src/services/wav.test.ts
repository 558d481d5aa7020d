import { kindByContent } from '../../cloudfunctions/_shared/files/content-kind';
import { encodeWav } from './wav';

test('录音编成 WAV：云端认得是录音，长度、声音大小都对', async () => {
  const file = Buffer.from(encodeWav(Float32Array.from([0, 1, -1, 2, 0.5]), 16_000));
  expect(await kindByContent(file)).toBe('wav');
  expect(file.length).toBe(44 + 10);
  expect(file.readUInt32LE(4)).toBe(file.length - 8);
  expect(file.readUInt32LE(24)).toBe(16_000);
  expect([0, 1, 2, 3, 4].map((at) => file.readInt16LE(44 + at * 2))).toEqual([0, 32_767, -32_767, 32_767, 16_384]);
});
