import { aptFields } from './apt-fields.ts';
import { debFields } from './deb-fields.ts';
import { fields } from './fields.ts';
import { releaseFields } from './release-fields.ts';
import { formerNames } from './renamed.ts';

/** The names that inputs of this project had, and that are still taken. */
export const allFormer = formerNames(fields, debFields, releaseFields, aptFields);
