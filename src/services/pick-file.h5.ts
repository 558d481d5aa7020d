import type { PickedFile } from './pick-file';

export type { PickedFile };

function choose(accept: string, count: number): Promise<readonly PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = count > 1;
    input.hidden = true;
    const done = () => {
      resolve([...(input.files ?? [])].slice(0, count).map((file) => ({ name: file.name, bytes: file.size, source: file })));
      input.remove();
    };
    input.addEventListener('change', done, { once: true });
    input.addEventListener('cancel', done, { once: true });
    document.body.append(input);
    input.click();
  });
}

export const pickPhotos = (count: number): Promise<readonly PickedFile[]> => choose('image/*', count);
/** A recording that was made before. */
export const pickRecordings = (count: number): Promise<readonly PickedFile[]> => choose('audio/*', count);
export const pickFiles = (count: number): Promise<readonly PickedFile[]> => choose('', count);
