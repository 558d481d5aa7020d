import * as z from 'zod/mini';
import type { FunctionRule, Schema } from '../../cloudfunctions/_shared/schema-types';
import { nextRun } from '../../cloudfunctions/_local/timers/cron';
import type { BuiltCode } from './built';
import { LIMITS } from './limits';
import { HANDLER, RUNTIME } from './wanted';

const between = ({ least, most }: { readonly least: number; readonly most: number }) => z.int().check(z.gte(least), z.lte(most));

/** The part of 云开发's configuration file that this product uses. @source docs.cloudbase.net/cli-v1/config */
const configuration = z.strictObject({
  version: z.literal('2.0'),
  envId: z.string().check(z.minLength(1)),
  functionRoot: z.literal('dist/functions'),
  functions: z.array(z.strictObject({
    name: z.string(), runtime: z.literal(RUNTIME), handler: z.literal(HANDLER),
    timeout: between({ least: LIMITS.timeoutSeconds.least, most: LIMITS.timeoutSeconds.most }),
    memorySize: between({ least: LIMITS.memoryMB.least, most: LIMITS.memoryMB.most }).check(z.multipleOf(64)),
    // The bundles bring everything; an installation in the cloud would bring whatever is there that day.
    installDependency: z.literal(false),
    triggers: z.optional(z.array(z.strictObject({ name: z.string(), type: z.literal('timer'), config: z.string() }))),
  })),
});

/** @source cloud.tencent.com/document/product/583/18586 FunctionName */
const FUNCTION_NAME = /^[A-Za-z](?:[\w-]{0,58}[A-Za-z0-9])?$/;
/** @source cloud.tencent.com/document/product/876/34822 集合名 */
const COLLECTION_NAME = /^[A-Za-z][\w-]{0,59}$/;
const FIELD = /^(?:_id|[A-Za-z][\w]*(?:\.[A-Za-z][\w]*)*)$/;

/** 定时器的 cron: seven fields, and a moment still to come. */
function cronProblem(cron: string): string | undefined {
  try {
    return nextRun(cron, new Date()) ? undefined : '再也不会触发';
  } catch (error) {
    return cron.trim().split(/\s+/).length === 7 ? (error as Error).message : '要写七段：秒 分 时 日 月 星期 年';
  }
}

function collectionProblems({ collections }: Schema): readonly string[] {
  const names = Object.keys(collections);
  return [
    ...names.length > LIMITS.collections ? [`集合有 ${names.length} 个，平台最多 ${LIMITS.collections} 个。`] : [],
    ...names.filter((name) => !COLLECTION_NAME.test(name)).map((name) => `集合名 ${name} 平台不接受。`),
    ...Object.entries(collections).flatMap(([name, { indexes }]) => [
      ...indexes.length > LIMITS.indexes ? [`集合 ${name} 有 ${indexes.length} 个索引，平台最多 ${LIMITS.indexes} 个。`] : [],
      ...indexes.filter((index, at) => indexes.findIndex((one) => one.name === index.name) < at).map((index) => `集合 ${name} 有两个索引都叫 ${index.name}。`),
      ...indexes.filter(({ where }) => where).map((index) => `集合 ${name} 的索引 ${index.name} 只管一部分文档，平台建不了这样的索引。`),
      ...indexes.filter(({ fields }) => fields.length === 0 || fields.length > LIMITS.fieldsOfIndex || fields.some(({ field }) => !FIELD.test(field)))
        .map((index) => `集合 ${name} 的索引 ${index.name} 的字段平台不接受。`),
      // MongoDB keeps no index over two lists of one document.
      ...indexes.filter(({ fields }) => fields.filter(({ list }) => list).length > 1).map((index) => `集合 ${name} 的索引 ${index.name} 有两个字段是列表，平台建不了。`),
    ]),
  ];
}

function functionProblems(rule: FunctionRule, code: BuiltCode | undefined, pushesThroughPlatform: boolean): readonly string[] {
  const { name, timers, invokable } = rule;
  return [
    ...FUNCTION_NAME.test(name) ? [] : [`云函数名 ${name} 平台不接受。`],
    ...timers.length > LIMITS.timersOfFunction ? [`云函数 ${name} 有 ${timers.length} 个定时器，平台最多 ${LIMITS.timersOfFunction} 个。`] : [],
    ...timers.flatMap((timer) => { const problem = cronProblem(timer.cron); return problem ? [`云函数 ${name} 的定时器 ${timer.name}（${timer.cron}）：${problem}。`] : []; }),
    ...timers.length > 0 && invokable ? [`云函数 ${name} 有定时器，不能让客户端调用。`] : [],
    ...code ? [] : [`云函数 ${name} 还没有构建，请先运行 npm run build:functions。`],
    ...code && code.zip.length > LIMITS.zipBytes ? [`云函数 ${name} 压缩以后有 ${code.zip.length} 字节，一次能传 ${LIMITS.zipBytes} 字节。`] : [],
    ...code && code.openapi.includes('subscribeMessage.send') !== pushesThroughPlatform
      ? [pushesThroughPlatform ? `云函数 ${name} 通过平台发订阅消息，config.json 的 permissions.openapi 里要有 subscribeMessage.send。` : `云函数 ${name} 的 config.json 要了 subscribeMessage.send，可是它不通过平台发订阅消息，请去掉。`] : [],
  ];
}

/** cloudbaserc.json as it was read. */
function configurationProblems(file: unknown, { functions }: Schema): readonly string[] {
  const read = configuration.safeParse(file, { error: z.locales.zhCN().localeError });
  if (!read.success) return read.error.issues.map(({ path, message }) => `cloudbaserc.json 的 ${path.join('.') || '内容'} 不对：${message}`);
  const said = read.data.functions.map(({ name, timeout, memorySize, triggers = [] }) => [name, timeout, memorySize, ...triggers.map((timer) => `${timer.name} ${timer.config}`)].join());
  const declared = functions.map(({ name, timeoutSeconds, memoryMB, timers }) => [name, timeoutSeconds, memoryMB, ...timers.map((timer) => `${timer.name} ${timer.cron}`)].join());
  return said.join('\n') === declared.join('\n') ? [] : ['cloudbaserc.json 的云函数、时限、内存或者定时器和 cloudfunctions/_shared/schema.ts 的不一样。'];
}

export interface Checked {
  readonly schema: Schema;
  readonly configuration: unknown;
  readonly built: (name: string) => BuiltCode | undefined;
  /** Whether a built function sends subscribe messages by the platform's own call, which needs a permission. */
  readonly pushesThroughPlatform: (name: string) => boolean;
}

/** Everything that can be seen before the platform is asked. @returns sentences; none when all is well */
export function validate({ schema, configuration: file, built, pushesThroughPlatform }: Checked): readonly string[] {
  return [
    ...schema.functions.length > LIMITS.functions ? [`云函数有 ${schema.functions.length} 个，平台最多 ${LIMITS.functions} 个。`] : [],
    ...collectionProblems(schema),
    ...schema.functions.flatMap((rule) => functionProblems(rule, built(rule.name), pushesThroughPlatform(rule.name))),
    ...configurationProblems(file, schema),
  ];
}
