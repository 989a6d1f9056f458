/** What is wrong with a layer's archive: it cannot be read to its end, or no extractor could. */
export class DamagedArchive extends Error {
  override readonly name = 'DamagedArchive';
}
