import { Fragment, h, type ComponentChild, type VNode } from 'preact';
import { ComponentHost } from './component-host';
import { listeners } from './events';
import type { Instance } from './instance';
import { refuse } from './report';

/** What compiled WXML gives. */
export interface Node {
  readonly tag: string;
  readonly attr?: Readonly<Record<string, unknown>>;
  readonly children: readonly (Node | string)[];
  readonly wxKey?: string | number;
}

export type Paint = (node: Node | string, owner: Owner) => ComponentChild;

/** Who a piece of view belongs to: its code and the components it may use. */
export interface Owner {
  readonly instance: Instance;
  /** Name of the page it is on. */
  readonly pageId: string;
  /** Path of each component its JSON names. */
  readonly using: Readonly<Record<string, string>>;
}

const PLAIN = new Set(['wx-view', 'wx-text', 'wx-scroll-view', 'wx-block', 'wx-label', 'wx-form', 'wx-canvas']);
const CONTROL_ATTRIBUTES = ['placeholder', 'disabled', 'type', 'password'] as const;
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Class, style, name and role for the element itself; everything else is the component's own business. */
function common(attr: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attr)) {
    if (value === '' || value === undefined || value === null) continue;
    if (name === 'ariaRole') props.role = value;
    else if (name.startsWith('aria') && name !== 'aria') props[dashed(name)] = value;
    else if (['class', 'style', 'id', 'hidden'].includes(name) || name.startsWith('data-')) props[name] = value;
  }
  return props;
}

function control(tag: 'input' | 'textarea', attr: Readonly<Record<string, unknown>>, owner: Owner): VNode {
  const { 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': invalid, ...shell } = common(attr);
  const inner: Record<string, unknown> = { 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': invalid, value: attr.value ?? '' };
  for (const name of CONTROL_ATTRIBUTES) if (attr[name]) inner[name] = attr[name];
  inner.type = tag === 'input' && attr.password ? 'password' : undefined;
  inner.maxLength = Number(attr.maxlength ?? 140) >= 0 ? Number(attr.maxlength ?? 140) : undefined;
  inner.ref = (element: HTMLElement | null) => { if (element && attr.focus && document.activeElement !== element) element.focus(); };
  return h(`wx-${tag}`, { ...shell, ...listeners(attr, owner.instance) }, h(tag, inner));
}

/** One node of a compiled template as an element of the browser. */
export function paint(node: Node | string, owner: Owner): ComponentChild {
  if (typeof node === 'string') return node;
  const attr = node.attr ?? {};
  const name = node.tag.replace(/^wx-/, '');
  const using = owner.using[name];
  if (using) return h(ComponentHost, { path: using, attr, paint, pageId: owner.pageId });
  const children = () => node.children.map((child) => paint(child, owner));
  if (node.tag === 'virtual' || node.tag === 'wx-page') return h(Fragment, { key: node.wxKey }, children());
  if (name === 'input' || name === 'textarea') return control(name, attr, owner);
  const props = { ...common(attr), ...listeners(attr, owner.instance) };
  if (name === 'image') return h('wx-image', props, attr.src ? h('img', { src: String(attr.src), alt: String(attr.ariaLabel ?? '') }) : null);
  if (name === 'button') return h('wx-button', { role: 'button', ...props }, children());
  if (!PLAIN.has(node.tag)) refuse(`component ${node.tag}`);
  return h(node.tag, props, children());
}
