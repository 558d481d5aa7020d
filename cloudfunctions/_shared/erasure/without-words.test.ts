import * as z from 'zod/mini';
import { ERASED_WORDS, withoutWords } from './without-words';

const record = z.strictObject({ opinion: z.enum(['agrees', 'objects']), on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)), words: z.string().check(z.maxLength(200)), answers: z.optional(z.array(z.strictObject({ words: z.string() }))), count: z.number() });
const fits = (candidate: unknown) => record.safeParse(candidate).success;

test('谁写的话都去掉；只能在几个词里选的、日期、数，不是谁写的话，留着', () => {
  expect(withoutWords({ opinion: 'objects', on: '2026-03-02', words: '欧阳不愿意', answers: [{ words: '打13811112222' }], count: 3 }, fits))
    .toEqual({ opinion: 'objects', on: '2026-03-02', words: ERASED_WORDS, answers: [{ words: ERASED_WORDS }], count: 3 });
});
