import { canParseUrl } from '#libs/domain';
import type { Probe } from '../importer.js';
import { pageMarks } from './page-marks.js';
import { webOrigin } from './web-origin.js';

/**
 * Where a WordPress site answers programs: the root that its pages or its headers name (`rel="https://api.w.org/"`), else the
 * usual place on the host. Ends in a slash. Null where the page's address is not known.
 */
export function restRoot(probe: Probe): string | null {
  const named = pageMarks(probe).links.find(
    ({ tag, attributes }) => tag === 'link' && attributes['rel']?.trim() === 'https://api.w.org/',
  )?.url;
  const header = /<([^<>]{1,500})>;\s*rel="https:\/\/api\.w\.org\/"/u.exec(probe.headers?.get('link') ?? '')?.[1];
  const root = named ?? (header !== undefined && canParseUrl(header) ? header : null) ?? usual(probe.url);
  return root === null || root.endsWith('/') || root.includes('?') ? root : `${root}/`;
}

/** Where the site itself begins: the REST root without `wp-json/`, so that a site in a folder keeps its folder. */
export function siteRoot(probe: Probe): string | null {
  const root = restRoot(probe);
  if (root === null) return null;
  const { origin, pathname } = new URL(root);
  return `${origin}${pathname.replace(/(?:index\.php\/?)?(?:wp-json\/)?$/u, '')}`;
}

/** Whether a page loads anything of a plugin: `wp-content/plugins/<folder>/`, wherever the site keeps its content. */
export function loadsPlugin(probe: Probe, folder: string): boolean {
  return probe.text?.includes(`/plugins/${folder}/`) ?? false;
}

function usual(url: string | null): string | null {
  const origin = webOrigin(url);
  return origin === null ? null : `${origin}/wp-json/`;
}
