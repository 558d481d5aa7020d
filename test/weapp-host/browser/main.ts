import { call, makeInstance, type Instance } from './instance';
import { define, prepare, run } from './modules';
import { install, manifest, registerComponent, registerPage, type Manifest } from './registry';
import { problems } from './report';
import { currentPages, navigateBack, reLaunch } from './router';
import { makeScope } from './scope';
import { onBack } from './screen';
import { done } from './wx/phone';
import { makeWx } from './wx';

let app: Instance | undefined;

/**
 * Starts the program as WeChat does. In a task of its own: while a debugger evaluates, the browser lets text
 * become code, whatever the page's policy says. An error is nobody's here, as in WeChat.
 */
const start = (path: string): Promise<void> => new Promise((resolve) => {
  setTimeout(() => {
    setTimeout(resolve);
    launchAt(path);
  });
});

/** app.js first, then the page that was asked for. */
function launchAt(path: string): void {
  const wx = makeWx(manifest.names);
  const wechat = {
    wx, Page: registerPage, Component: registerComponent, Behavior: (behavior: unknown) => behavior,
    App: (config: Record<string, unknown>) => { app = makeInstance(config, {}, () => undefined); },
    getApp: () => app, getCurrentPages: currentPages,
  };
  prepare(makeScope(wechat), manifest.subPackages);
  onBack(() => navigateBack());
  // Whatever way text becomes code, the page's policy stops it and tells.
  addEventListener('securitypolicyviolation', (event) => problems.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  run('app.js');
  const launch = { path: path.split('?')[0], query: {}, scene: 1001 };
  if (app) {
    call(app, 'onLaunch', launch);
    call(app, 'onShow', launch);
  }
  reLaunch(`/${path}`);
}

const goto = (path: string): Promise<void> => new Promise((resolve) => {
  setTimeout(() => {
    setTimeout(resolve);
    reLaunch(`/${path}`);
  });
});

Object.assign(window, { weappHost: { define, install: (built: Manifest, compiled: Parameters<typeof install>[1]) => install(built, compiled), start, goto, problems, done } });
