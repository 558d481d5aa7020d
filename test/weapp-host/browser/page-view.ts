import { Fragment, h, render } from 'preact';
import { ComponentHost } from './component-host';
import { call, makeInstance, type Instance } from './instance';
import { paint, type Owner } from './paint';
import { manifest, pageConfig, templateOf, usingOf } from './registry';

const TAB_BAR = 'custom-tab-bar/index';
let opened = 0;

/** One page of the stack: its code, its place on the screen, its title and where it was scrolled to. */
export class PageView {
  readonly instance: Instance;
  readonly isTab: boolean;
  title: string;
  private readonly element = document.createElement('wx-page');
  private readonly style = document.createElement('style');
  private readonly owner: Owner;
  private readonly pageId = `pageId:${opened += 1}`;
  private scrolledTo = 0;

  constructor(readonly path: string, readonly query: Readonly<Record<string, string>>) {
    const config = pageConfig(path);
    this.isTab = manifest.tabPages.includes(path);
    this.title = manifest.json[path]?.navigationBarTitleText ?? manifest.title;
    this.instance = makeInstance({ ...config, route: path, __route__: path, options: query }, config.data ?? {}, () => this.paint());
    this.owner = { instance: this.instance, pageId: this.pageId, using: usingOf(path) };
    this.element.dataset.route = path;
    this.style.textContent = manifest.styles[path] ?? '';
    document.getElementById('pages')?.append(this.element);
  }

  load(): void {
    call(this.instance, 'onLoad', this.query);
    this.show();
    this.paint();
    call(this.instance, 'onReady');
  }

  show(): void {
    this.element.hidden = false;
    document.head.append(this.style);
    document.documentElement.scrollTop = this.scrolledTo;
    call(this.instance, 'onShow');
  }

  hide(): void {
    this.scrolledTo = document.documentElement.scrollTop;
    this.element.hidden = true;
    this.style.remove();
    call(this.instance, 'onHide');
  }

  unload(): void {
    call(this.instance, 'onUnload');
    render(null, this.element);
    this.style.remove();
    this.element.remove();
  }

  private paint(): void {
    const tree = templateOf(this.path)(this.instance.data);
    const bar = this.isTab && manifest.json[TAB_BAR] ? h(ComponentHost, { path: TAB_BAR, attr: {}, paint, pageId: this.pageId }) : null;
    render(h(Fragment, null, tree.children.map((child) => paint(child, this.owner)), bar), this.element);
  }
}
