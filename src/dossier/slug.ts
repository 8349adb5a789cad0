/** The longest slug accepted: it becomes one part of an address, and a folder name at build. */
export const LONGEST_SLUG = 80;

/** Words parted by single hyphens; but not what Windows keeps for devices, in whose name it makes no folder. */
export const slugPattern = /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a string is spelled as an id of ours is: what may stand in an address. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && slugPattern.test(text);
}
