/**
 * Our own version. A test holds it against package.json; an image of the command may say another one, because it is
 * made before the release has its name.
 */
export const ownVersion = process.env['IMAGE_BUILD_VERSION'] ?? '0.1.0';
