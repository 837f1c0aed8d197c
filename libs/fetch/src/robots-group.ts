/** The lines of a robots.txt that speak to one robot, and what it costs to hold them against a path. */
export type RobotsGroup = {
  /** A robots.txt of one group, for that robot alone. */
  readonly text: string;
  /** Steps that comparing a path of so many characters with every rule takes at most. */
  readonly steps: (pathLength: number) => number;
};

const RULES = new Set(['allow', 'disallow', 'crawl-delay']);

/**
 * Takes the group of one robot out of a robots.txt: every group that names it, else every group for all (RFC 9309 §2.2.1). It is
 * read here, in one pass and with nothing kept of anybody else's rules, because the file is a stranger's and this is no process to
 * throw away: half a megabyte of robots, each with all the rules, was seen to fill all memory in the parser.
 */
export function robotsGroup(text: string, token: string): RobotsGroup {
  const own: string[] = [];
  const everyone: string[] = [];
  let [named, forOwn, forEveryone, inAgents] = [false, false, false, false];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [field, value] = fieldOf(line);
    if (field === 'user-agent') {
      if (!inAgents) [forOwn, forEveryone] = [false, false];
      const agent = (value.split('/', 1)[0] ?? '').trim().toLowerCase();
      forOwn ||= agent === token.toLowerCase();
      forEveryone ||= agent === '*';
      named ||= forOwn;
    } else if (RULES.has(field)) {
      if (forOwn) own.push(`${field}: ${value}`);
      if (forEveryone) everyone.push(`${field}: ${value}`);
    }
    // RFC 9309 §2.2.4: a line that is no rule (`Sitemap`) ends no run of names.
    if (field === 'user-agent') inAgents = true;
    else if (RULES.has(field)) inAgents = false;
  }
  const rules = named ? own : everyone;
  const [plain, starred] = [false, true].map((star) =>
    rules.filter((rule) => rule.includes('*') === star).reduce((sum, rule) => sum + rule.length, 0),
  );
  return {
    text: [`User-agent: ${token}`, ...rules].join('\n'),
    steps: (pathLength) => (plain ?? 0) + (starred ?? 0) * pathLength,
  };
}

function fieldOf(line: string): readonly [field: string, value: string] {
  const comment = line.indexOf('#');
  const said = comment === -1 ? line : line.slice(0, comment);
  const colon = said.indexOf(':');
  return colon === -1 ? ['', ''] : [said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()];
}
