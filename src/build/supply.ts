/** What the lock file tells of a package. */
interface LockedPackage {
  license?: string | undefined;
  hasInstallScript?: boolean | undefined;
  dependencies?: Record<string, string> | undefined;
  optionalDependencies?: Record<string, string> | undefined;
}

/** package-lock.json, as far as it is read here. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

/** Terms under which what is bundled may be passed on with a text of its own. */
const licences = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"];

/**
 * What is wrong with the libraries that are bundled, and with all that they depend on: a script that runs at
 * installation, or other terms than these.
 */
export function strangersIn(lock: LockFile, bundled: readonly string[]): string[] {
  return packagesOf(lock, bundled).flatMap(({ path, package: found }) => {
    if (found === undefined) return [`${path} is not in the lock file`];
    const { license = "none", hasInstallScript } = found;
    return [
      ...(hasInstallScript ? [`${path} runs a script when it is installed`] : []),
      ...(licences.includes(license) ? [] : [`${path} has the licence ${license}; these are known: ${licences.join(", ")}`]),
    ];
  });
}

interface Located {
  path: string;
  package: LockedPackage | undefined;
}

/** The packages of these names and all that they depend on, each once. */
function packagesOf({ packages }: LockFile, names: readonly string[]): Located[] {
  const found = new Map<string, Located>();
  const visit = (from: string, name: string): void => {
    const path = placeOf(packages, from, name);
    if (found.has(path)) return;
    const locked = packages[path];
    found.set(path, { path, package: locked });
    for (const needed of Object.keys({ ...locked?.dependencies, ...locked?.optionalDependencies })) visit(path, needed);
  };
  for (const name of names) visit("", name);
  return [...found.values()];
}

/** Where Node finds a package: beside the one that asks, else further out. */
function placeOf(packages: LockFile["packages"], from: string, name: string): string {
  for (let folder = from; folder !== ""; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = `${folder}/node_modules/${name}`;
    if (path in packages) return path;
  }
  return `node_modules/${name}`;
}
