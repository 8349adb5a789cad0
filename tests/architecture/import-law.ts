import { posix } from 'node:path';
import { importsOf, type Import } from './imports.ts';
import { laws, layerOf, roomOf, sideDoors, testPackages, type Layer } from './house.ts';
import { isCode, isTest, type SourceFile } from './source-file.ts';

/** The folder of the dossier layer that needs the schema library. */
const gate = 'src/dossier/gate/';

/** Every import in `src` that the law of the house does not allow, as a sentence that names the file. */
export function unlawfulImports(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ path }) => isCode(path)).flatMap(faultsIn);
}

function faultsIn(file: SourceFile): readonly string[] {
  const layer = layerOf(file.path);
  if (!layer) return [`${file.path} stands in no layer`];
  return importsOf(file).flatMap((one) => {
    const fault = faultOf(file.path, layer, one);
    return fault ? [`${file.path} imports ${one.specifier ?? 'something computed'}: ${fault}`] : [];
  });
}

function faultOf(path: string, layer: Layer, one: Import): string | undefined {
  const { specifier } = one;
  // Only the build imports what it has just built.
  if (specifier === undefined) return layer === 'prerender' ? undefined : 'nobody can tell what';
  if (!specifier.startsWith('.')) return packageFault(path, layer, one);
  const target = posix.join(posix.dirname(path), specifier);
  if (!target.startsWith('src/')) return outsideFault(path, target);
  return roomOf(target) === roomOf(path)
    ? insideFault(path, target, one)
    : layerFault(path, layer, target, one);
}

function packageFault(
  path: string,
  layer: Layer,
  { specifier = '', how }: Import,
): string | undefined {
  const allowed = [...laws[layer].packages, ...(isTest(path) ? testPackages : [])];
  const isAllowed = allowed.some(
    (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
  if (!isAllowed) return `${layer} has no need of this package`;
  const isSchemaLibrary = specifier === 'zod/mini' && how !== 'type';
  if (isSchemaLibrary && !path.startsWith(gate)) return 'the schema library stays in the gate';
  return undefined;
}

function outsideFault(path: string, target: string): string | undefined {
  return isTest(path) && target.startsWith('tests/') ? undefined : 'it lies outside src';
}

/** Within a layer files import one another, but the dossier's first door must not bring the schema library along. */
function insideFault(path: string, target: string, { how }: Import): string | undefined {
  if (isTest(path) || path.startsWith(gate) || !target.startsWith(gate)) return undefined;
  return how === 'type' ? undefined : 'only types may come out of the gate into the dossier layer';
}

function layerFault(path: string, layer: Layer, target: string, one: Import): string | undefined {
  const other = layerOf(target);
  if (!other) return 'it stands in no layer';
  if (other === layer) return 'features are strangers to one another';
  const isStylesheet = target.endsWith('.css');
  if (isStylesheet) return layer === 'main' && other === 'ui' ? undefined : 'styles stay at home';
  const sideDoor = sideDoors.find((door) => door.path === target);
  if (sideDoor) {
    // What runs in a worker is loaded apart from any page.
    const isApart = one.how === 'dynamic' || path.endsWith('-worker.ts');
    const isLazy = isApart && sideDoor.lazily.includes(layer);
    return isTest(path) || sideDoor.open.includes(layer) || isLazy
      ? undefined
      : `this door is not open to ${layer}`;
  }
  if (!laws[layer].layers.includes(other)) return `${layer} may not know ${other}`;
  return target === `${roomOf(target)}/index.ts`
    ? undefined
    : `the door of ${other} is its index.ts`;
}
