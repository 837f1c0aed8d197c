import {
  asText,
  isLdNode,
  type LdBlock,
  type LdNode,
  ldNodes,
  ldText,
  ldTypes,
  type LdValue,
  ldValues,
} from '#libs/extract';

/** An event found on a page: its own node, the dates that a series lists under it, and the event it is part of. */
export type FoundEvent = {
  readonly node: LdNode;
  readonly dates: readonly LdNode[];
  readonly parent: LdNode | null;
  readonly where: string;
};

/** A page's nodes, joined: `{"@id": "#hall"}` in one block stands for the hall described in another. */
export type Graph = {
  readonly events: readonly FoundEvent[];
  /** The full node of a reference; a node that says something itself is returned as it is. */
  follow(node: LdNode): LdNode;
};

/** A page with more events than this is a dump; the rest is left out. */
export const MAX_EVENTS = 5_000;

const ALSO_EVENTS = new Set(['Festival', 'Hackathon', 'CourseInstance', 'EventSeries']);

/** Whether a node is an event: any schema.org type that ends in `Event`, and the four events that do not. */
export function isEvent(node: LdNode): boolean {
  return ldTypes(node).some((type) => type.endsWith('Event') || ALSO_EVENTS.has(type));
}

/** Finds every event of a page, wherever it stands: at the root, in `@graph`, in an `ItemList`, under `Place.event`. */
export function graphOf(blocks: readonly LdBlock[]): Graph {
  const named = new Map<string, LdNode>();
  const found: FoundEvent[] = [];
  for (const block of blocks) {
    visit(block.values, block.where, null, { named, found });
  }
  return {
    events: found,
    follow(node) {
      const id = asText(node['@id']);
      return id !== null && isReference(node) ? (named.get(id) ?? node) : node;
    },
  };
}

type Finds = { readonly named: Map<string, LdNode>; readonly found: FoundEvent[] };

function visit(value: LdValue | undefined, where: string, parent: LdNode | null, finds: Finds): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item as LdValue, where, parent, finds);
    return;
  }
  if (!isLdNode(value)) return;
  const id = asText(value['@id']);
  if (id !== null && !isReference(value) && !finds.named.has(id)) finds.named.set(id, value);
  const inner = isEvent(value) && !isReference(value) ? take(value, where, parent, finds) : null;
  for (const property in value) {
    // An event's larger event has a page of its own; here it only lends what the part leaves unsaid.
    if (property === 'superEvent' || (inner !== null && inner.property === property)) continue;
    visit(value[property], where, PARTS.has(property) ? value : null, finds);
  }
  for (const part of inner?.parts ?? []) visit(part, where, value, finds);
}

const PARTS = new Set(['subEvent', 'subEvents', 'courseInstance', 'hasCourseInstance']);

/** Adds the event; of a series, the dates that only repeat it are taken up into it and the rest is returned to be visited. */
function take(
  node: LdNode,
  where: string,
  parent: LdNode | null,
  finds: Finds,
): { readonly property: string; readonly parts: readonly LdValue[] } | null {
  const property = 'subEvent';
  const parts = ldValues(node, property);
  const series = ldTypes(node).includes('EventSeries');
  const name = ldText(node, 'name');
  // Parts of the same name are its dates, not events of their own.
  const dates = ldNodes(node, property).filter(
    (part) => [null, name].includes(ldText(part, 'name')) && ldText(part, 'startDate') !== null,
  );
  const says = ldText(node, 'startDate') !== null || ldNodes(node, 'eventSchedule').length > 0 || dates.length > 0;
  // A series that only groups events with names of their own is a heading, not something to go to.
  const heading = series && !says && parts.length > 0;
  if (!heading && finds.found.length < MAX_EVENTS) {
    finds.found.push({ node, dates, parent: parent ?? ldNodes(node, 'superEvent')[0] ?? null, where });
  }
  return { property, parts: parts.filter((part) => !isLdNode(part) || !dates.includes(part)) };
}

/** `{"@id": "…"}` with at most a type says nothing itself. */
function isReference(node: LdNode): boolean {
  return Object.keys(node).every((key) => key === '@id' || key === '@type');
}
