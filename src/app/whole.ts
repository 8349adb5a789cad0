/**
 * Has the browser lay out the whole page. A built page leaves what is below the window for later, so that the first claim
 * is painted before the rest is measured (`:root:not([data-whole])` in style sheets); from then on all stands where it is.
 */
export function layOutWhole(): void {
  document.documentElement.dataset['whole'] = '';
}
