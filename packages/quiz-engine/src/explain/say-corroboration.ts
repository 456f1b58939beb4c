import type { Corroboration, Origin } from '@footnote/knowledge';
import type { Scene } from '../generate/build-scene.js';
import { asSentence, joinList, spellNumber } from '../phrase/sentence.js';
import { nameSource } from '../phrase/name-source.js';

/** One sentence on repetition or corroboration: "All three relay the New York Times report of 8 March 2023: one origin." */
export function sayCorroboration(scene: Scene, corroboration: Corroboration): string {
  const { verdict, origins, outletCount, originCountMin, originCountMax } = corroboration;
  const [first] = origins;
  if (!first) return '';
  const all = outletCount === 2 ? 'both outlets' : `all ${spellNumber(outletCount)} outlets`;
  switch (verdict) {
    case 'SHARED_ORIGIN': return asSentence(`${all} ${first.key.startsWith('source:') ? 'relay' : 'go back to'} ${nameOrigin(scene, first)}: one origin`);
    case 'SINGLE': return first.kind === 'UNATTRIBUTED' ? 'It is told by this outlet alone, which names nobody for it: one origin.' : asSentence(`it is told by this outlet alone and goes back to ${nameOrigin(scene, first)}: one origin`);
    case 'INDEPENDENT': return asSentence(`at least ${spellNumber(originCountMin)} independent origins stand behind it: ${joinList(origins.map((origin) => nameOrigin(scene, origin)))}`);
    case 'UNDETERMINED': return asSentence(`between ${spellNumber(originCountMin)} and ${spellNumber(originCountMax)} origins stand behind it, since voices without a name may be the same people`);
    default: return verdict satisfies never;
  }
}

/** An origin as running text names it; what an outlet tells without attribution is its own word. */
function nameOrigin(scene: Scene, { key, label, kind }: Origin): string {
  const source = key.startsWith('source:') ? scene.index.sources.get(key.slice('source:'.length)) : undefined;
  if (!source) return label;
  return source.text !== null && kind === 'UNATTRIBUTED' ? `${nameSource(scene.index, source)} itself` : source.label;
}
