import { neededBy, type Dependency } from './tree';

const refOf = ({ name, version }: Dependency): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const hexOf = (integrity: string): string => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
/** An expression of several licences, or the id of one. @source CycloneDX 1.5 licenseChoice */
const licencesOf = (licence: string | undefined) => (licence && / (?:OR|AND) /.test(licence) ? [{ expression: licence }] : licence && /^[\w.-]+$/.test(licence) ? [{ license: { id: licence } }] : []);

/**
 * 软件物料清单 (CycloneDX 1.5) of what is not only for development. npm's own command leaves out packages that a tool of
 * development needs too (zod among them), so it is made from the lock file; the same lock file gives the same bytes.
 */
export function billOfMaterials(tree: readonly Dependency[], project: { readonly name: string; readonly version: string; readonly dependencies: Readonly<Record<string, string>> }): object {
  const at = new Map(tree.map((dependency) => [dependency.place, dependency] as const));
  const production = [...new Map(tree.filter(({ development }) => !development).map((one) => [refOf(one), one] as const))].sort(([a], [b]) => (a < b ? -1 : 1));
  const self = `pkg:npm/${project.name}@${project.version}`;
  const direct = Object.keys(project.dependencies).flatMap((name) => at.get(`node_modules/${name}`) ?? []);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: { component: { 'bom-ref': self, type: 'application', name: project.name, version: project.version, purl: self } },
    components: production.map(([ref, { name, version, integrity = '', license }]) => ({
      'bom-ref': ref, type: 'library', name, version, purl: ref, hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }], licenses: licencesOf(license),
    })),
    dependencies: [
      { ref: self, dependsOn: direct.map(refOf) },
      ...production.map(([ref]) => ({ ref, dependsOn: [...new Set(tree.filter((one) => refOf(one) === ref).flatMap((one) => neededBy(one, at)).filter(({ development }) => !development).map(refOf))].sort() })),
    ],
  };
}
