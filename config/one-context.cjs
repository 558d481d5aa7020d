const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const SHARED = new WeakSet();
const { compileFunction } = vm;

/** The runner compiles a test file for the context of its environment and asks nobody whether it may be its own. */
vm.compileFunction = (code, names, options = {}) => compileFunction(code, names, SHARED.has(options.parsingContext) ? { ...options, parsingContext: undefined } : options);

/**
 * Test files run where the runner runs. In a context of its own every `Number` and `Math` goes through a proxy, and rules that
 * count days are ten times as slow. What a file leaves behind is taken away after it, so that none depends on another.
 */
module.exports = class OneContext extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    SHARED.add(this.context);
    this.global = globalThis;
    this.moduleMocker = new this.moduleMocker.constructor(globalThis);
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global: globalThis });
    this.before = { names: new Set(Object.getOwnPropertyNames(globalThis)), env: { ...process.env }, folder: process.cwd() };
  }

  async teardown() {
    await super.teardown();
    const { names, env, folder } = this.before;
    for (const name of Object.getOwnPropertyNames(globalThis)) if (!names.has(name)) delete globalThis[name];
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    process.chdir(folder);
  }
};
