/** Stands in for actions/attest where no GitHub is: what would be attested is kept in $ARTIFACTS, a file each time. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const to = join(process.env['ARTIFACTS'] ?? '', 'attested');
if (!process.env['ACTIONS_ID_TOKEN_REQUEST_URL']) throw new Error('missing "id-token" permission');
mkdirSync(to, { recursive: true });
copyFileSync(process.env['INPUT_SUBJECT-CHECKSUMS'] ?? '', join(to, `${readdirSync(to).length + 1}`));
