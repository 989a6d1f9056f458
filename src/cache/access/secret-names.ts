import type { ListedName } from './listed-name.ts';
import { wholePath } from './whole-path.ts';

/*
 * Where programs keep credentials, as their manuals have it. Anybody who may read the cache of this branch can read what
 * is kept of a mount (on GitHub: every pull request, also one from a fork), so these stay where they are.
 */

/** Ends of absolute paths: files. */
const files = [
  // docs.npmjs.com/cli/configuring-npm/npmrc, yarnpkg.com/configuration/yarnrc
  ...['.npmrc', '.yarnrc.yml'],
  // gnu.org/software/inetutils/manual (The .netrc file), git-scm.com/docs/git-credential-store, cli.github.com/manual
  ...['.netrc', '_netrc', '.git-credentials', '.config/git/credentials', '.config/gh/hosts.yml'],
  // packaging.python.org/specifications/pypirc, pip.pypa.io/en/stable/topics/configuration, python-poetry.org/docs
  ...['.pypirc', '.pip/pip.conf', '.config/pip/pip.conf', '.config/pypoetry/auth.toml'],
  // docs.docker.com/reference/cli/docker/login, containers-auth.json(5), helm.sh/docs/helm/helm_registry_login
  ...[
    '.docker/config.json',
    '.dockercfg',
    'containers/auth.json',
    'helm/registry/config.json',
    '.kube/config',
  ],
  // doc.rust-lang.org/cargo/reference/config.html#credentials
  ...['.cargo/credentials', '.cargo/credentials.toml', 'cargo/credentials', 'cargo/credentials.toml'],
  // guides.rubygems.org/publishing, bundler.io/man/bundle-config.1.html
  ...['.gem/credentials', '.bundle/config'],
  // maven.apache.org/guides/mini/guide-encryption.html, docs.gradle.org (build_environment: gradle.properties)
  ...['.m2/settings.xml', '.m2/settings-security.xml', '.gradle/gradle.properties'],
  // getcomposer.org/doc/articles/authentication-for-private-packages.md, learn.microsoft.com/nuget (nuget.config)
  ...['composer/auth.json', '.composer/auth.json', 'NuGet/NuGet.Config', '.hex/hex.config'],
  // docs.aws.amazon.com/cli (configuration and credential files), developer.hashicorp.com/terraform/cli, …/vault
  ...['.aws/credentials', '.terraform.d/credentials.tfrc.json', '.vault-token', '.boto', '.s3cfg'],
  // huggingface.co/docs/huggingface_hub (HF_TOKEN_PATH), postgresql.org/docs (libpq-pgpass), dev.mysql.com (option files)
  ...['huggingface/token', 'huggingface/stored_tokens', '.pgpass', '.my.cnf'],
  // ssh-keygen(1)
  ...['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ecdsa_sk', 'id_ed25519', 'id_ed25519_sk'],
];

/** With everything in them: ssh(1), gpg(1), cloud.google.com/sdk/docs/configurations, docs.astral.sh/uv, Azure's, AWS's. */
const folders =
  /\/(?:\.ssh|\.gnupg|\.config\/gcloud|\.azure|\.aws\/(?:sso|cli)\/cache|share\/uv\/credentials)(?:\/|$)/;

/** In the folder that a mount is: it may be some program's home under any name. */
const inRoot = new Set(['credentials', 'credentials.toml', 'auth.json']);

/**
 * What is unpacked from published packages is no secret, whatever it is called (`testdata/.ssh/id_rsa`), and a package
 * without one of its files is broken: of cargo, Go, Node, Python, conda, RubyGems.
 */
const published =
  /\/(?:registry\/src|git\/checkouts|node_modules|site-packages|dist-packages|archive-v\d+|pkgs\/[^/]+-[^/]+|gems\/[^/]+-\d[^/]*|[^/]+@v\d[^/]*)\//;

const byName = new Map<string, readonly string[]>();
for (const file of files) {
  const name = file.slice(file.lastIndexOf('/') + 1);
  byName.set(name, [...(byName.get(name) ?? []), `/${file}`]);
}

/**
 * Whether a well-known program keeps credentials there.
 * @param target where steps have the mount: absolute, cleaned
 * @param path in it, relative
 * @param kind of folders there are secret ones, too
 */
export function isSecret(target: string, path: string, kind: ListedName['kind']): boolean {
  const whole = wholePath(target, path);
  const name = whole.slice(whole.lastIndexOf('/') + 1);
  const isFile =
    kind !== 'd' && (inRoot.has(path) || byName.get(name)?.some((end) => whole.endsWith(end)) === true);
  const isOne = isFile || folders.test(whole);
  return isOne && !published.test(whole);
}
