interface Index { Name: string; Unique: boolean; Keys: { Name: string; Direction: string }[] }
interface Fn {
  Runtime: string; Handler: string; Timeout: number; MemorySize: number; Description: string; Status: 'Active';
  Environment: { Variables: { Key: string; Value: string }[] }; Triggers: { TriggerName: string; Type: string; TriggerDesc: string }[]; zip: string;
}
type Body = Readonly<Record<string, unknown>>;
interface Asked { readonly headers: Readonly<Record<string, string>>; readonly body?: string }

class Refusal extends Error {
  constructor(readonly code: string, words: string) { super(words); }
}

const refuse = (code: string, words: string): never => { throw new Refusal(code, words); };

/**
 * 云开发's management service as its documents describe it, as strict as they say: whatever is not known is refused.
 * It stands behind the unmodified @cloudbase/manager-node; only the last step, the HTTP request, ends here.
 */
export class FakeService {
  readonly tables = new Map<string, { acl: string; indexes: Index[]; documents: number }>();
  readonly functions = new Map<string, Fn>();
  readonly paths: { Path: string; Name: string; Type: number }[] = [];
  storage: string | undefined;
  functionRule: string | undefined;
  web = false;
  /** Every action that was asked for, in order. */
  readonly asked: string[] = [];
  /** Refuses the n-th call of an action, once. */
  failAt: { action: string; nth: number; code: string; words: string } | undefined;

  constructor(readonly envId: string) {}

  readonly changes = (): readonly string[] => this.asked.filter((action) => !/^(?:Describe|List|Get)/.test(action));

  /** In place of manager-node's `fetch`. */
  readonly answer = (_url: string, { headers, body = '{}' }: Asked): { Response: object } => {
    const action = headers['X-TC-Action'] ?? '';
    if (!/^TC3-HMAC-SHA256 Credential=/.test(headers.Authorization ?? '')) return { Response: { Error: { Code: 'AuthFailure', Message: 'not signed' }, RequestId: 'r' } };
    this.asked.push(action);
    try {
      const wrong = this.failAt;
      if (wrong?.action === action && this.asked.filter((one) => one === action).length === wrong.nth) {
        this.failAt = undefined;
        refuse(wrong.code, wrong.words);
      }
      const work = this.#actions[action] ?? refuse('InvalidAction', `no action ${action}`);
      return { Response: { RequestId: 'r', ...work.call(this, JSON.parse(body) as Body) } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { Response: { Error: { Code: error.code, Message: error.message }, RequestId: 'r' } };
    }
  };

  readonly #table = ({ TableName, EnvId }: Body) => {
    if (EnvId !== this.envId) refuse('ResourceNotFound', 'no such environment');
    return this.tables.get(String(TableName)) ?? refuse('ResourceNotFound', `no table ${String(TableName)}`);
  };

  readonly #function = ({ FunctionName, Namespace }: Body) => {
    if (Namespace !== this.envId) refuse('ResourceNotFound.Namespace', 'no such namespace');
    return this.functions.get(String(FunctionName)) ?? refuse('ResourceNotFound.Function', `no function ${String(FunctionName)}`);
  };

  readonly #actions: Record<string, (body: Body) => object> = {
    DescribeEnvInfo: ({ EnvId }) => (EnvId === this.envId ? {
      EnvInfo: {
        EnvBaseInfo: {
          EnvId, Status: 'NORMAL', Databases: [{ InstanceId: 'tnt-one' }], Functions: [{ Namespace: EnvId, Region: 'ap-shanghai' }],
          Storages: [{ Bucket: `6c6f-${this.envId}-1300000000`, Region: 'ap-shanghai', AppId: '1300000000' }],
        },
      },
    } : refuse('ResourceNotFound', 'no such environment')),

    ListTables: ({ MgoLimit, MgoOffset }) => {
      const names = [...this.tables.keys()].slice(Number(MgoOffset), Number(MgoOffset) + Number(MgoLimit));
      return { Tables: names.length > 0 ? names.map((TableName) => ({ TableName })) : null, Pager: { Offset: MgoOffset, Limit: MgoLimit, Total: this.tables.size } };
    },
    CreateTable: ({ TableName }) => {
      if (this.tables.has(String(TableName))) refuse('ResourceInUse', 'the table is there');
      this.tables.set(String(TableName), { acl: 'PRIVATE', indexes: [{ Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] }], documents: 0 });
      return {};
    },
    DescribeTable: (body) => ({ Indexes: this.#table(body).indexes, IndexNum: this.#table(body).indexes.length }),
    UpdateTable: (body) => {
      const { indexes } = this.#table(body);
      const { CreateIndexes = [], DropIndexes = [] } = body as { CreateIndexes?: { IndexName: string; MgoKeySchema: { MgoIsUnique: boolean; MgoIndexKeys: Index['Keys'] } }[]; DropIndexes?: { IndexName: string }[] };
      for (const { IndexName } of DropIndexes) indexes.splice(indexes.findIndex(({ Name }) => Name === IndexName), 1);
      for (const { IndexName, MgoKeySchema: { MgoIsUnique, MgoIndexKeys } } of CreateIndexes) {
        if (indexes.some(({ Name }) => Name === IndexName)) refuse('InvalidParameter', 'the index is there');
        if (MgoIndexKeys.some(({ Direction }) => Direction !== '1' && Direction !== '-1')) refuse('InvalidParameter', 'a direction is 1 or -1');
        indexes.push({ Name: IndexName, Unique: MgoIsUnique, Keys: MgoIndexKeys });
      }
      return {};
    },
    DescribeDatabaseACL: ({ CollectionName, EnvId }) => ({ AclTag: this.#table({ TableName: CollectionName, EnvId }).acl }),
    ModifyDatabaseACL: ({ CollectionName, AclTag, EnvId }) => {
      this.#table({ TableName: CollectionName, EnvId }).acl = String(AclTag);
      return {};
    },

    DescribeStorageSafeRule: () => (this.storage ? { AclTag: 'CUSTOM', Rule: this.storage } : { AclTag: 'READONLY' }),
    ModifyStorageSafeRule: ({ AclTag, Rule }) => { if (AclTag === 'CUSTOM') this.storage = String(Rule); return {}; },
    DescribeResourcePermission: ({ ResourceType }) => ({ Data: { TotalCount: 1, PermissionList: this.functionRule ? [{ ResourceType, Permission: 'CUSTOM', SecurityRule: this.functionRule }] : [] } }),
    ModifyResourcePermission: ({ ResourceType, Permission, SecurityRule }) => {
      if (ResourceType !== 'function' || Permission !== 'CUSTOM') refuse('InvalidParameter', 'functions have rules of their own');
      if (!('*' in (JSON.parse(String(SecurityRule)) as object))) refuse('InvalidParameter', 'a rule for * is needed');
      this.functionRule = String(SecurityRule);
      return { Data: { Success: true } };
    },

    ListFunctions: ({ Offset, Limit }) => ({ Functions: [...this.functions.keys()].slice(Number(Offset), Number(Offset) + Number(Limit)).map((FunctionName) => ({ FunctionName })), TotalCount: this.functions.size }),
    GetFunction: (body) => this.#function(body),
    CreateFunction: (body) => {
      if (this.functions.has(String(body.FunctionName))) refuse('ResourceInUse.FunctionName', 'the function is there');
      const { Runtime, Handler, Timeout, MemorySize, Description, Environment = { Variables: [] }, Code, InstallDependency } = body as unknown as Fn & { Code: { ZipFile: string }; InstallDependency: string };
      if (InstallDependency !== 'FALSE') refuse('InvalidParameter', 'nothing is installed in the cloud');
      this.functions.set(String(body.FunctionName), { Runtime, Handler, Timeout, MemorySize, Description, Environment, Triggers: [], Status: 'Active', zip: Code.ZipFile });
      return {};
    },
    UpdateFunctionCode: (body) => {
      this.#function(body).zip = (body.Code as { ZipFile: string }).ZipFile;
      return {};
    },
    UpdateFunctionConfiguration: (body) => {
      const { Timeout, MemorySize, Description, Environment } = body as unknown as Fn;
      Object.assign(this.#function(body), { Timeout, MemorySize, Description, ...(Environment && { Environment }) });
      return {};
    },
    BatchCreateTrigger: (body) => {
      const { Triggers } = this.#function(body);
      for (const trigger of JSON.parse(String(body.Triggers)) as Fn['Triggers']) {
        if (Triggers.some(({ TriggerName }) => TriggerName === trigger.TriggerName)) refuse('ResourceInUse.Trigger', 'the timer is there');
        Triggers.push({ ...trigger, TriggerDesc: JSON.stringify({ cron: trigger.TriggerDesc }) });
      }
      return {};
    },
    DeleteTrigger: (body) => {
      const { Triggers } = this.#function(body);
      Triggers.splice(Triggers.findIndex(({ TriggerName }) => TriggerName === body.TriggerName), 1);
      return {};
    },

    DescribeCloudBaseGWAPI: () => ({ APISet: this.paths, Total: this.paths.length, EnableService: this.web }),
    ModifyCloudBaseGWPrivilege: ({ EnableService }) => { this.web = EnableService === true; return { Count: 1 }; },
    CreateCloudBaseGWAPI: ({ Path, Name, Type }) => {
      if (this.paths.some((one) => one.Path === Path)) refuse('InvalidParameter.APICreated', 'the path is there');
      this.paths.push({ Path: String(Path), Name: String(Name), Type: Number(Type) });
      return {};
    },
  };
}
