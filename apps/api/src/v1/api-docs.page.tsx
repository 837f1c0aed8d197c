import type { OpenAPIObject } from '@nestjs/swagger';
import { DEFAULT_DISPLAY } from '#libs/ui';
import { SitePage } from '../site/site-page.js';

type Props = { readonly document: OpenAPIObject; readonly stylesheet: string };

/** What other programs can ask for, read from the same document that they read. */
export function ApiDocsPage({ document, stylesheet }: Props) {
  const frame = {
    stylesheet,
    language: 'en',
    display: DEFAULT_DISPLAY,
    path: '/api/docs',
    csrf: '',
    audience: 'public' as const,
    demo: false,
    done: null,
  };
  return (
    <SitePage frame={frame} title="For other programs">
      <h1>For other programs</h1>
      <p>{document.info.description}</p>
      <p>
        The whole description for machines is at <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI{' '}
        {document.openapi}). Errors are problem+json with a stable <code>code</code>.
      </p>
      {Object.entries(document.paths).map(([path, item]) => (
        <section class="card stack stack--close">
          <h2>
            <code>GET {path}</code>
          </h2>
          <p>{item.get?.summary}</p>
          <dl class="stack stack--close">
            {(item.get?.parameters ?? []).map((parameter) =>
              'name' in parameter ? (
                <div>
                  <dt>
                    <code>{parameter.name}</code> {parameter.required === true ? 'needed' : 'if you like'}
                  </dt>
                  <dd>{parameter.description ?? (parameter.in === 'path' ? 'Part of the address' : '')}</dd>
                </div>
              ) : null,
            )}
          </dl>
        </section>
      ))}
    </SitePage>
  );
}
