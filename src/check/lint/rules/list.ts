import { aptCacheNotLocked } from './apt-cache-not-locked.ts';
import { baseNotPinned } from './base-not-pinned.ts';
import { cacheIdShared } from './cache-id-shared.ts';
import { cacheNeedlesslyLocked } from './cache-needlessly-locked.ts';
import { dockerCleanKept } from './docker-clean-kept.ts';
import { dockerignoreLetsIn } from './dockerignore-lets-in.ts';
import { downloadWithoutChecksum, downloadWithoutRetry } from './downloads.ts';
import { missingCacheMount } from './missing-cache-mount.ts';
import { noDockerignore } from './no-dockerignore.ts';
import { noSyntaxLine } from './no-syntax-line.ts';
import { pipeWithoutPipefail } from './pipe-without-pipefail.ts';
import type { Rule } from './rule.ts';
import { secretInArg, secretInEnv } from './secrets.ts';
import { sourceBeforeDependencies } from './source-before-dependencies.ts';
import { uselessCacheMount } from './useless-cache-mount.ts';
import { wholeWorkspaceCopied } from './whole-workspace-copied.ts';
import { workspaceMemberMissing } from './workspace-member-missing.ts';

/** The rules that neither hadolint nor BuildKit has. A new one is a file, a page in docs/rules/, and a line here. */
export const rules: readonly Rule[] = [
  sourceBeforeDependencies,
  missingCacheMount,
  uselessCacheMount,
  aptCacheNotLocked,
  dockerCleanKept,
  wholeWorkspaceCopied,
  cacheNeedlesslyLocked,
  cacheIdShared,
  workspaceMemberMissing,
  noSyntaxLine,
  noDockerignore,
  dockerignoreLetsIn,
  baseNotPinned,
  secretInArg,
  secretInEnv,
  pipeWithoutPipefail,
  downloadWithoutRetry,
  downloadWithoutChecksum,
];
