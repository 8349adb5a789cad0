import type { Person, Thing } from 'schema-dts';
import type { SpeakerView } from '../../dossier/index.ts';
import type { NodeIds } from './node-ids.ts';

/**
 * Who speaks. A dossier does not say whether that is somebody or a body: one the article names, with what they are,
 * is taken for a person; a warden, a ministry or "officials" may be either, and stay a thing with a name.
 */
export function speakerNode(speaker: SpeakerView, ids: NodeIds): Person | Thing {
  const { id, name, role, identification } = speaker;
  const isPerson = identification === 'named' && role !== undefined;
  return {
    '@type': isPerson ? 'Person' : 'Thing',
    '@id': ids.speaker(id),
    name,
    description: role,
  };
}
