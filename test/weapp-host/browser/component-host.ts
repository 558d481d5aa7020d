import { Component as View, Fragment, h, type ComponentChild } from 'preact';
import { makeInstance } from './instance';
import type { Node, Owner, Paint } from './paint';
import { cloneData, type Data } from './set-data';
import { componentConfig, templateOf, usingOf } from './registry';

interface ComponentHostProps {
  readonly path: string;
  readonly attr: Readonly<Record<string, unknown>>;
  readonly paint: Paint;
  readonly pageId: string;
}

/** A custom component of the mini-program: its own data, its own template, properties from outside. */
export class ComponentHost extends View<ComponentHostProps> {
  private readonly owner: Owner;

  constructor(props: ComponentHostProps) {
    super(props);
    const config = componentConfig(props.path);
    const members = { ...config.methods, getPageId: () => props.pageId, properties: {} };
    const instance = makeInstance(members, { ...defaults(config.properties), ...config.data }, () => this.setState({}));
    this.owner = { instance, pageId: props.pageId, using: usingOf(props.path) };
    this.take(props);
  }

  private take({ attr }: ComponentHostProps): void {
    const { properties = {} } = componentConfig(this.props.path);
    for (const name of Object.keys(properties)) if (attr[name] !== undefined) this.owner.instance.data[name] = cloneData(attr[name], name);
  }

  override componentWillReceiveProps(next: ComponentHostProps): void {
    this.take(next);
  }

  override componentDidMount(): void {
    this.life('attached');
    this.life('ready');
  }

  override componentWillUnmount(): void {
    this.life('detached');
  }

  private life(name: 'attached' | 'ready' | 'detached'): void {
    const config = componentConfig(this.props.path);
    (config.lifetimes?.[name] ?? config[name])?.call(this.owner.instance);
  }

  override render(): ComponentChild {
    const tree = templateOf(this.props.path)(this.owner.instance.data) as Node;
    return h(Fragment, null, tree.children.map((child) => this.props.paint(child, this.owner)));
  }
}

function defaults(properties: Readonly<Record<string, unknown>> = {}): Data {
  return Object.fromEntries(Object.entries(properties).map(([name, rule]) => [name, cloneData((rule as { value?: unknown } | null)?.value ?? null, name)]));
}
