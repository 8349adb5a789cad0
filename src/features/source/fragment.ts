/** The id that the address names by its fragment; none where that says nothing that could be read. */
export function fragmentId(): string {
  const fragment = window.location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
