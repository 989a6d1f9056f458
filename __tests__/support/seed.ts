/** Of all random tests of this run: `IMAGE_BUILD_SEED` makes them the same again. */
export const seed = Number(process.env['IMAGE_BUILD_SEED'] ?? Date.now() % 2 ** 31);
console.info(`IMAGE_BUILD_SEED=${seed}`);
