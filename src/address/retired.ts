/**
 * What addresses used to call a parameter (`author`) or one of its values (`relation=refutes`), and what that is
 * called now (`speaker`, `contradicts`). A name that is changed is entered here, so that no old link asks in vain; what
 * was ever published is listed in `tests/fixtures/addresses/published-search.json`.
 */
export const retiredNames: ReadonlyMap<string, string> = new Map();
