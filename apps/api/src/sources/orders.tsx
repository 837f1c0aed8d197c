import { PostButton } from '#libs/ui';
import { paths } from '../site/paths.js';
import { ContactHost } from './host-note.js';
import type { SourceHealth } from './source-health.js';

/** What may be done about a source at any time. A file can be asked for, and not be read again. */
export function Orders({ csrf, source }: { readonly csrf: string; readonly source: SourceHealth }) {
  const { id, name, reads } = source;
  if (reads === 'never' && source.host === null) return null;
  return (
    <div class="row">
      {reads === 'on' && (
        <PostButton action={paths.sourceCheck(id)} csrf={csrf} about={name}>
          Check now
        </PostButton>
      )}
      <ContactHost source={source} />
      {reads !== 'never' && (
        <PostButton
          action={paths.sourceState(id)}
          csrf={csrf}
          hidden={{ state: reads === 'on' ? 'paused' : 'active' }}
          look={reads === 'on' ? 'quiet' : 'second'}
          about={name}
        >
          {reads === 'on' ? 'Pause' : 'Start reading'}
        </PostButton>
      )}
    </div>
  );
}
