import * as z from 'zod/mini';

/** WeChat has no `new Function`; must be imported before the first schema is built. */
z.config({ jitless: true });
