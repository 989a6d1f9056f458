/**
 * Stands in for actions/attest where no GitHub is: what would be attested is kept in $ARTIFACTS, a file each time. It fails
 * as often as there are files in the folder `refused`.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const to = join(process.env['ARTIFACTS'] ?? '', 'attested');
if (!process.env['ACTIONS_ID_TOKEN_REQUEST_URL']) throw new Error('missing "id-token" permission');

const refused = join(process.env['ARTIFACTS'] ?? '', 'refused');
const [one] = existsSync(refused) ? readdirSync(refused) : [];
if (one !== undefined) {
  rmSync(join(refused, one));
  throw new Error('503 Service Unavailable');
}

mkdirSync(to, { recursive: true });
copyFileSync(process.env['INPUT_SUBJECT-CHECKSUMS'] ?? '', join(to, `${readdirSync(to).length + 1}`));
