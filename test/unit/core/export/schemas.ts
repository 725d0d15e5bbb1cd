/** What the published schemas demand of the elements that we write: GEXF 1.3 (gexf.net, gexf.xsd and gexf.rng) and GraphML (graphml.graphdrawing.org). */
import { DOMParser, type Element } from '@xmldom/xmldom';

interface Rule {
  /** Attributes that must be there, and those that may. */
  needs?: Record<string, RegExp>;
  may?: Record<string, RegExp>;
  /** Children in their order: '?' at most one, '*' any number, else exactly one. Without it there is text alone. */
  children?: readonly string[];
}

const ANY = /[^]*/;
const ID = /^\S+$/;
const INTEGER = /^-?\d+$/;
const DATE_TIME = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;
const TYPES =
  /^(?:integer|long|double|float|boolean|bigdecimal|biginteger|byte|char|short|string|anyURI|list(?:string|boolean|integer|long|float|double|byte|short|bigdecimal|biginteger|char))$/;
const TIMED = { start: DATE_TIME, end: DATE_TIME };

export const GEXF: Record<string, Rule> = {
  gexf: {
    needs: { version: /^1\.3$/, xmlns: /^http:\/\/gexf\.net\/1\.3$/ },
    may: { variant: ANY },
    children: ['meta?', 'graph'],
  },
  meta: {
    may: { lastmodifieddate: /^\d{4}-\d\d-\d\d$/ },
    children: ['creator?', 'keywords?', 'description?'],
  },
  creator: {},
  description: {},
  graph: {
    may: {
      defaultedgetype: /^(?:directed|undirected|mutual)$/,
      idtype: /^(?:integer|string)$/,
      timeformat: /^(?:integer|double|date|dateTime)$/,
      mode: /^(?:static|dynamic|slice)$/,
      timerepresentation: /^(?:interval|timestamp)$/,
      timezone: ANY,
      ...TIMED,
    },
    children: ['attributes*', 'nodes', 'edges'],
  },
  attributes: {
    needs: { class: /^(?:node|edge)$/ },
    may: { mode: /^(?:static|dynamic)$/ },
    children: ['attribute*'],
  },
  attribute: { needs: { id: ID, title: ANY, type: TYPES }, children: ['default?', 'options?'] },
  nodes: { may: { count: INTEGER }, children: ['node*'] },
  node: { needs: { id: ID }, may: { label: ANY, pid: ID, ...TIMED }, children: ['attvalues?'] },
  edges: { may: { count: INTEGER }, children: ['edge*'] },
  edge: {
    needs: { source: ID, target: ID },
    may: {
      id: ID,
      type: /^(?:directed|undirected|mutual)$/,
      label: ANY,
      weight: /^[\d.eE+-]+$/,
      kind: ANY,
      ...TIMED,
    },
    children: ['attvalues?'],
  },
  attvalues: { children: ['attvalue*'] },
  attvalue: { needs: { for: ID, value: ANY }, may: TIMED },
};

export const GRAPHML: Record<string, Rule> = {
  graphml: {
    needs: { xmlns: /^http:\/\/graphml\.graphdrawing\.org\/xmlns$/ },
    children: ['desc?', 'key*', 'graph*'],
  },
  desc: {},
  key: {
    needs: { id: ID },
    may: {
      for: /^(?:all|graphml|graph|node|edge|hyperedge|port|endpoint)$/,
      'attr.name': ANY,
      'attr.type': /^(?:boolean|int|long|float|double|string)$/,
    },
    children: ['desc?', 'default?'],
  },
  graph: {
    needs: { edgedefault: /^(?:directed|undirected)$/ },
    may: { id: ID },
    children: ['desc?', 'node*', 'edge*'],
  },
  node: { needs: { id: ID }, children: ['desc?', 'data*'] },
  edge: {
    needs: { source: ID, target: ID },
    may: { id: ID, directed: /^(?:true|false)$/ },
    children: ['desc?', 'data*'],
  },
  data: { needs: { key: ID }, may: { id: ID } },
};

/** What is wrong with a file by these rules; ids that are used must be declared, and each only once. */
export function faultsOf(xml: string, rules: Record<string, Rule>): string[] {
  const faults: string[] = [];
  // A warning tells of U+FFFD, which stands for what XML cannot hold.
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') faults.push(message);
  };
  const { documentElement } = new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  const visit = (element: Element): void => {
    const name = element.tagName;
    const rule = rules[name];
    if (!rule) return void faults.push(`<${name}> is not known`);
    const allowed = { ...rule.needs, ...rule.may };
    for (const needed of Object.keys(rule.needs ?? {}))
      if (!element.hasAttribute(needed)) faults.push(`<${name}> lacks ${needed}`);
    for (const { name: attribute, value } of [...element.attributes])
      if (!allowed[attribute]?.test(value)) faults.push(`<${name} ${attribute}="${value}">`);
    const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
    const order = (rule.children ?? []).map((child) => {
      const [, tag, how] = /^(\w+)([?*]?)$/.exec(child)!;
      return `(?:${tag} )${how}`;
    });
    const found = children.map(({ tagName }) => `${tagName} `).join('');
    if (!new RegExp(`^${order.join('')}$`).test(found)) faults.push(`<${name}> holds ${found.slice(0, 80)}`);
    children.forEach(visit);
  };
  visit(documentElement as unknown as Element);
  return faults;
}
