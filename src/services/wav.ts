const HEAD_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

/**
 * 录音 as a WAV file: one channel, 16 bits, which everybody can play and the office's check knows.
 * @param samples from -1 to 1; what is beyond is cut
 * @param rate samples a second
 */
export function encodeWav(samples: Float32Array, rate: number): ArrayBuffer {
  const bytes = samples.length * BYTES_PER_SAMPLE;
  const file = new ArrayBuffer(HEAD_BYTES + bytes);
  const view = new DataView(file);
  const letters = (at: number, text: string) => [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  letters(0, 'RIFF');
  view.setUint32(4, HEAD_BYTES - 8 + bytes, true);
  letters(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  letters(36, 'data');
  view.setUint32(40, bytes, true);
  samples.forEach((sample, index) => view.setInt16(HEAD_BYTES + index * BYTES_PER_SAMPLE, Math.round(Math.max(-1, Math.min(1, sample)) * 0x7fff), true));
  return file;
}
