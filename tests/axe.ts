import axe from 'axe-core';

/** What axe holds against a part of a page. Colours, which jsdom does not compute, are for the journeys. */
export async function axeFaults(root: Element): Promise<readonly string[]> {
  // axe asks for one to tell icons from letters; jsdom has none to give, and says so on the terminal each time.
  HTMLCanvasElement.prototype.getContext = () => null;
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(root, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
