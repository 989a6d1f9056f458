import type { Request } from '../request/request.ts';

/** The attestations that were asked for, in Bake's form: `type=provenance,mode=max`. */
export function attestations({ inputs }: Pick<Request, 'inputs'>): readonly string[] {
  return [
    ...(inputs.provenance === undefined || inputs.provenance === 'false'
      ? []
      : [`type=provenance,mode=${inputs.provenance}`]),
    ...(inputs.sbom === true ? ['type=sbom'] : []),
  ];
}
