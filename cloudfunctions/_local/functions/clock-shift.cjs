// Preloaded into a function's process in runs with a clock to play with: the whole process lives on another day.
'use strict';

let offset = Number(process.env.LOCAL_CLOCK_OFFSET_MS || 0);
// A run may go on to another day without new processes: every call says on which it is.
process.on('message', ({ clockOffsetMs }) => { if (typeof clockOffsetMs === 'number') offset = clockOffsetMs; });
const RealDate = Date;
const now = () => RealDate.now() + offset;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === globalThis.Date ? target : newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});
