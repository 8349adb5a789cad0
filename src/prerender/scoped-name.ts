/**
 * The name in pages of a class of a CSS module: where the module stands, then the class. `board-exchange-side` is `side` of
 * `features/board/exchange.module.css`; a module named as its folder says that once. Half as long as Vite's own with its
 * digest, and the same in every build.
 */
export function scopedName(local: string, file: string): string {
  const place = /\/src\/(?:features\/)?([^?]*)\.module\.css/.exec(file)?.[1];
  if (place === undefined) throw new Error(`${file} is no CSS module of src/.`);
  return `${[...new Set(place.split('/'))].join('-')}-${local}`;
}
