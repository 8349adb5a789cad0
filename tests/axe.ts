import axe from 'axe-core';

/** What axe holds against a part of a page. Colours, which jsdom does not compute, are for the journeys. */
export async function axeFaults(root: Element): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(root, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
