import assert from 'node:assert/strict';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element that a page of ours is made of. */
const vocabulary: ReadonlySet<string> = new Set(
  (
    'html head meta title link style body script noscript base div main header footer nav section article aside ' +
    'h1 h2 h3 h4 h5 h6 p a span ul ol li dl dt dd em strong q blockquote cite abbr time mark small b i bdi sub sup br hr ' +
    'form label input button select option optgroup fieldset legend details summary dialog output textarea table ' +
    'caption thead tbody tr th td figure figcaption svg g path line rect circle text tspan title desc defs marker use ' +
    'clipPath linearGradient stop polygon polyline ellipse kbd code pre template search'
  ).split(' '),
);

const led: ReadonlySet<string> = new Set(
  'href src action formaction xlink:href poster data srcset ping cite background'.split(' '),
);

/** Where a page of ours may lead: to a page of the web, or to one of its own. */
const harmless = /^(?:https?:\/\/|\/(?!\/)|(?:\.\.?\/)+[\w-]|#|\?|$)/;

/** Holds a whole page to our own markup: `scripts` are the texts of scripts that may stand in it, and run. */
export function holdPage(html: string, scripts: readonly string[]): void {
  for (const element of elementsIn(parse(html))) holdElement(element, scripts);
}

/** Holds a piece of markup to being nothing but elements of these names. */
export function holdPiece(html: string, names: readonly string[]): void {
  for (const element of elementsIn(parseFragment(html))) {
    assert.ok(names.includes(element.tagName), `<${element.tagName}> in ${html.slice(0, 300)}`);
    holdAttributes(element);
  }
}

function holdElement(element: Element, scripts: readonly string[]): void {
  const { tagName } = element;
  assert.ok(vocabulary.has(tagName), `an element from nowhere: <${tagName}>`);
  holdAttributes(element);
  if (tagName === 'script') holdScript(element, scripts);
}

function holdAttributes({ tagName, attrs }: Element): void {
  for (const { name, prefix, value } of attrs) {
    const whole = prefix ? `${prefix}:${name}` : name;
    assert.ok(!whole.startsWith('on'), `<${tagName} ${whole}>`);
    assert.ok(!['style', 'srcdoc'].includes(whole), `<${tagName} ${whole}>`);
    if (led.has(whole)) assert.match(value, harmless, `<${tagName} ${whole}="${value}">`);
    // oxlint-disable-next-line no-control-regex
    if (whole === 'href') assert.doesNotMatch(value, /[\u0000-\u0020\u202A-\u202E]/, value);
  }
}

function holdScript(element: Element, scripts: readonly string[]): void {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const text = textOf(element);
  const type = attributes.get('type');
  if (type === 'application/json' || type === 'application/ld+json') JSON.parse(text);
  else if (attributes.has('src')) assert.equal(attributes.get('src'), '/src/main.tsx');
  else assert.ok(scripts.includes(text), `a script from nowhere: ${text.slice(0, 200)}`);
}

function textOf({ childNodes }: Parent): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function elementsIn(parent: Parent): readonly Element[] {
  const children: readonly Node[] = [
    ...parent.childNodes,
    ...('content' in parent ? parent.content.childNodes : []),
  ];
  return children.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []));
}
