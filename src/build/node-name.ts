/** Bake target of an image on a platform. */
export function nodeName(image: string, platform: string): string {
  return `${image}--${platform.replaceAll('/', '-')}`;
}
