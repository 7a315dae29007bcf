/** Whether a library lies, or is to lie, in a ZIP; otherwise in a folder. */
export function isZip(place: string): boolean {
  return place.toLowerCase().endsWith('.zip');
}
