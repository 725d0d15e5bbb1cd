/**
 * The words of a frame in an article: a language file without the sections that only the whole app says. They are half of
 * a language; which stay is tested against what a frame's components say (test/unit/i18n/frame.test.ts).
 */
import type { Plugin } from 'vite';

/** How src/i18n/index.ts asks for them. */
const ASKED = /\/i18n\/[\w-]+\.ts\?frame$/;

/** Sections of Messages; of one with a list, these words of it alone: those that stand by name in what a frame loads. */
export const SAID: Readonly<Record<string, readonly string[] | true>> = {
  ...{
    lenses: true,
    embed: true,
  },
  common: [
    'aside',
    'bases',
    'clauses',
    'did',
    'facts',
    'hops',
    'kinds',
    'labelled',
    'language',
    'noText',
    'posts',
    'quoted',
    'sentences',
    'translations',
    'unknownAccount',
  ],
  presenter: ['steps'],
  reading: ['noSample', 'sampleAway', 'stages'],
  collection: ['short', 'title'],
  stage: ['keys', 'map', 'standsFor', 'tools'],
  carriers: ['answer', 'bands', 'by', 'counts', 'roles'],
  compare: ['answer', 'by', 'chart', 'chosen', 'none', 'pair', 'rules', 'tags'],
  dialogue: [
    'addressed',
    'after',
    'bands',
    'elsewhere',
    'fates',
    'few',
    'filter',
    'half',
    'mark',
    'marked',
    'nobody',
    'notHalf',
    'notYet',
    'silence',
    'silent',
    'unknownSource',
  ],
  explore: [
    'answer',
    'drift',
    'handle',
    'lanes',
    'legend',
    'lostStage',
    'noStage',
    'path',
    'picture',
    'plainPart',
    'plainStage',
    'postButton',
    'posts',
    'regions',
    'said',
    'synthetic',
    'time',
  ],
  exports: ['withheld'],
  sampled: ['about', 'answer', 'label', 'note', 'stands'],
  stopped: ['again', 'changed'],
  find: [
    'all',
    'among',
    'at',
    'base',
    'community',
    'emptyBase',
    'filter',
    'from',
    'kind',
    'kinds',
    'language',
    'noCommunity',
    'none',
    'role',
    'roles',
    'unfiltered',
    'until',
    'wording',
  ],
  horizon: [
    'alone',
    'bands',
    'collected',
    'few',
    'nobody',
    'notSeen',
    'notYet',
    'notes',
    'of',
    'tiers',
    'unknownSource',
    'unlinked',
    'untold',
  ],
  told: ['chosen', 'end', 'open', 'shown', 'title'],
  where: [
    'answer',
    'arrivals',
    'bands',
    'branches',
    'circles',
    'languages',
    'locations',
    'others',
    'read',
    'shape',
  ],
};

interface Node {
  type: string;
  start: number;
  end: number;
}
interface ObjectNode extends Node {
  properties: (Node & { key?: { name?: string }; value?: ObjectNode })[];
}

/** Throws where a language is written in a way that it does not know. */
export const frameWords: Plugin = {
  name: 'frame-words',
  enforce: 'post',
  transform(code, id) {
    if (!ASKED.test(id)) return null;
    const object = messagesOf(this.parse(code) as unknown as { body: unknown[] });
    if (!object) this.error(`${id} has no object of messages.`);
    const dropped = object.properties.flatMap((section) => {
      const said = SAID[section.key?.name ?? ''];
      if (said === true) return [];
      if (!said || !section.value?.properties) return [section];
      return section.value.properties.filter(({ key }) => !said.includes(key?.name ?? ''));
    });
    return { code: without(code, dropped), map: null };
  },
};

/** One file holds each language once, whole: a frame says it from there. */
export const wholeWords: Plugin = {
  name: 'whole-words',
  enforce: 'pre',
  resolveId(source, importer) {
    return source.endsWith('?frame') ? this.resolve(source.replace('?frame', ''), importer) : null;
  },
};

function messagesOf({ body }: { body: unknown[] }): ObjectNode | null {
  for (const statement of body as Record<string, unknown>[]) {
    const declared = ((statement['declaration'] ?? statement) as { declarations?: unknown[] }).declarations;
    for (const one of (declared ?? []) as { id: { name?: string }; init?: ObjectNode }[])
      if (one.id.name === 'messages' && one.init?.type === 'ObjectExpression') return one.init;
  }
  return null;
}

/** Properties taken out of their objects; a comma may stand behind each. */
function without(code: string, nodes: readonly Node[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of nodes) {
    kept += code.slice(at, start);
    at = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
  }
  return kept + code.slice(at);
}
