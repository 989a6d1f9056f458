/**
 * Whether files may be sent to an address that GitHub names for it: the token goes with them. It is the API's own host,
 * or for `api.github.com` and `api.acme.ghe.com` the `uploads.` beside it.
 */
export function isUploadAddress(uploadUrl: string, apiUrl: string): boolean {
  const address = uploadUrl.replace(/\{.*$/, '');
  if (!URL.canParse(address) || !URL.canParse(apiUrl)) return false;
  const [to, api] = [new URL(address), new URL(apiUrl)];
  if (to.protocol !== api.protocol) return false;
  return to.host === api.host || to.host === api.host.replace(/^api\./, 'uploads.');
}
