import type { ImageConfig } from '../../oci/schemas.ts';
import { hasPasswordInUrl, isSecretName, kindOfValue } from './names.ts';

/** A value in an image's configuration that looks like a secret; the value itself is not in here. */
export interface ConfigSecret {
  readonly where: 'variable' | 'label' | 'build argument';
  readonly name: string;
  /** It is one that everybody knows. */
  readonly isPlaceholder: boolean;
}

/** What names and values in an image's configuration say: its variables, labels and history. Each name once. */
export function secretsInConfig({ config, history }: Pick<ImageConfig, 'config' | 'history'>) {
  const variables = (config?.Env ?? []).flatMap((text) => assigned(text, 'variable'));
  const labels = Object.entries(config?.Labels ?? {}).flatMap(([name, value]) => judge('label', name, value));
  const steps = (history ?? []).flatMap(({ created_by = '' }) => argumentsIn(created_by));
  const found = [...variables, ...labels, ...steps];
  return found.filter(
    (one, index) => found.findIndex(({ where, name }) => where === one.where && name === one.name) === index,
  );
}

/**
 * The build arguments in a history entry: BuildKit writes `ARG NAME=VALUE`, and before a command the arguments that
 * it sees: `RUN |2 A=1 B=2 /bin/sh -c …`.
 */
function argumentsIn(createdBy: string): readonly ConfigSecret[] {
  const [, argument] = /^(?:\/bin\/sh -c #\(nop\)\s+)?ARG\s+(.+)$/s.exec(createdBy) ?? [];
  if (argument !== undefined) return assigned(argument, 'build argument');
  const [, count, rest = ''] = /^(?:RUN )?\|(\d+) (.*)$/s.exec(createdBy) ?? [];
  if (count === undefined) return [];
  // Values may have spaces: only what stands before the command is looked at.
  const [before = ''] = rest.split(/ \/bin\/(?:ba|da|a)?sh -/, 1);
  return before.split(/ (?=[A-Za-z_]\w*=)/).flatMap((text) => assigned(text, 'build argument'));
}

function assigned(text: string, where: ConfigSecret['where']): readonly ConfigSecret[] {
  const at = text.indexOf('=');
  return at <= 0 ? [] : judge(where, text.slice(0, at).trim(), text.slice(at + 1));
}

function judge(where: ConfigSecret['where'], name: string, value: string): readonly ConfigSecret[] {
  if (hasPasswordInUrl(value)) return [{ where, name, isPlaceholder: false }];
  const kind = isSecretName(name) ? kindOfValue(value) : 'none';
  return kind === 'none' ? [] : [{ where, name, isPlaceholder: kind === 'placeholder' }];
}
