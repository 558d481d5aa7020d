import { applyData, cloneData, type Data } from './set-data';

type Method = (this: Instance, ...args: unknown[]) => unknown;

/** A page or a component as the program's code sees it. */
export interface Instance {
  data: Data;
  setData(change: Data, done?: () => void): void;
  [name: string]: unknown;
}

const call = (instance: Instance, name: string, ...args: unknown[]): unknown => {
  const method = instance[name];
  return typeof method === 'function' ? (method as Method).apply(instance, args) : undefined;
};
export { call };

/**
 * @param members what the program gave to Page or Component
 * @param paint shows the data; called after the program's own code has ended, as in WeChat
 */
export function makeInstance(members: Readonly<Record<string, unknown>>, data: Data, paint: () => void): Instance {
  const instance: Instance = {
    selectComponent: () => null,
    selectAllComponents: () => [],
    getTabBar: () => null,
    ...members,
    data: cloneData(data),
    setData(change, done) {
      applyData(instance.data, change);
      setTimeout(() => {
        paint();
        done?.call(instance);
      });
    },
  };
  return instance;
}
