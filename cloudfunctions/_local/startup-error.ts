import { systemCode } from './cloud-error';

/** Why the local cloud cannot start: one clear sentence in Chinese and in English. */
export class StartupError extends Error {
  constructor(chinese: string, english: string, options?: { cause: unknown }) {
    super(`${chinese}\n${english}`, options);
    this.name = 'StartupError';
  }

  static busyPort(port: number) {
    return new StartupError(`端口 ${port} 已被占用，请关闭占用它的程序，或用 --port 换一个端口。`, `Port ${port} is in use; stop the other program or choose another with --port.`);
  }
  static forbiddenPort(port: number) {
    return new StartupError(`没有权限使用端口 ${port}，请用 --port 换一个 1024 以上的端口。`, `This user may not use port ${port}; choose one above 1023 with --port.`);
  }
  static unusablePort(port: number, cause: unknown) {
    return new StartupError(`端口 ${port} 不能使用（${systemCode(cause)}），请用 --port 换一个端口。`, `Port ${port} cannot be used (${systemCode(cause)}); choose another with --port.`, { cause });
  }
  static dataNotWritable(folder: string, cause: unknown) {
    return new StartupError(`数据目录 ${folder} 无法写入，请检查权限，或用 --data 换一个目录。`, `The data folder ${folder} cannot be written; check its permissions or choose another with --data.`, { cause });
  }
  static notOurData(folder: string, names: readonly string[]) {
    return new StartupError(`数据目录 ${folder} 里的 ${names.join('、')} 已损坏或不是本程序的数据，一个文件也没有动；请用 --data 换一个目录，或者自己确认不要之后再删除。`, `${names.join(', ')} in the data folder ${folder} is damaged or not ours and was left alone; choose another folder with --data, or delete it yourself if nobody needs it.`);
  }
  static dataInUse(folder: string) {
    return new StartupError(`数据目录 ${folder} 正由另一个还在运行的公开有数使用，请先结束它，或用 --data 换一个目录。`, `The data folder ${folder} is in use by another running copy; stop that one, or choose another folder with --data.`);
  }
  static damagedStore(file: string, cause: unknown) {
    return new StartupError(`数据文件 ${file} 已损坏或不是本程序的数据，请换回备份；演示数据可用 --reset 重新生成。`, `The store ${file} is damaged or not ours; restore a backup, or use --reset for fresh demo data.`, { cause });
  }
  static missingStore(file: string) {
    return new StartupError(`密钥还在，但数据文件 ${file} 不见了，请换回备份；演示数据可用 --reset 重新生成。`, `There are keys but the store ${file} is missing; restore a backup, or use --reset for fresh demo data.`);
  }
  static damagedKeys(file: string) {
    return new StartupError(`密钥文件 ${file} 已损坏，请换回备份；演示数据可用 --reset 重新生成。`, `The key file ${file} is damaged; restore a backup, or use --reset for fresh demo data.`);
  }
  static missingKeys(file: string) {
    return new StartupError(`数据已存在，但密钥文件 ${file} 不见了，请换回备份；演示数据可用 --reset 重新生成。`, `There is data but the key file ${file} is missing; restore a backup, or use --reset for fresh demo data.`);
  }
  static foreignKeys(file: string, cause: unknown) {
    return new StartupError(`密钥文件 ${file} 不是写这份数据时用的密钥，请换回原来的；演示数据可用 --reset 重新生成。`, `The key file ${file} is not the one this data was written with; put the old one back, or use --reset for fresh demo data.`, { cause });
  }
  static notSeeded(log: string, cause: unknown) {
    return new StartupError(`演示数据没有装好，现有数据可能已损坏，原因写在 ${log}；请换回备份，或用 --reset 重新生成。`, `The demo data could not be loaded, the stored data may be damaged, see ${log}; restore a backup, or use --reset for fresh demo data.`, { cause });
  }
  static indexNotBuilt(collection: string, index: string, cause: unknown) {
    return new StartupError(`现有数据不符合 ${collection} 的索引 ${index}，请换回备份；演示数据可用 --reset 重新生成。`, `The stored data contradicts index ${index} of ${collection}; restore a backup, or use --reset for fresh demo data.`, { cause });
  }
  static wrongOption(chinese: string, english: string) {
    return new StartupError(chinese, english);
  }
}
