export interface Options {
  readonly success?: (result: object) => void;
  readonly fail?: (error: { readonly errMsg: string }) => void;
  readonly complete?: (result: object) => void;
  readonly [name: string]: unknown;
}

/** WeChat's manner of an asynchronous call: callbacks when there are any, else a promise; never before the caller has ended. */
export function respond(name: string, work: (options: Options) => object | void | Promise<object | void>) {
  return (options: Options = {}): Promise<object> | undefined => {
    const done = new Promise<object>((resolve, reject) => {
      setTimeout(() => {
        Promise.resolve().then(() => work(options)).then(
          (result) => resolve({ errMsg: `${name}:ok`, ...result }),
          (error: unknown) => reject({ ...(error as object), errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }),
        );
      });
    });
    const { success, fail, complete } = options;
    if (!success && !fail && !complete) return done;
    done.then((result) => { success?.(result); complete?.(result); }, (error: { errMsg: string }) => { fail?.(error); complete?.(error); });
    return undefined;
  };
}
