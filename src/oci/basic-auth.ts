/** Name and password as docker keeps them in its configuration, and as a registry is told them. */
export function basicAuth({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
