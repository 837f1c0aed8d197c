import type { Instant, Zone } from '#libs/domain';
import { ExtLink, sentence, Text } from '#libs/ui';
import { everyWords } from '../site/every-words.js';
import { momentWords } from './moment-words.js';

/** One place that we read: host and front page, never the address itself. */
export type SiteRow = {
  readonly host: string;
  readonly site: string;
  readonly name: string;
  /** How it is published, for people: “iCalendar file or feed”. */
  readonly format: string;
  readonly intervalMs: number;
  readonly lastFetchAt: Instant;
  readonly nextFetchAt: Instant;
};

type Props = { readonly sites: readonly SiteRow[]; readonly zone: Zone; readonly now: Instant };

/** Sites with what is read there and when. On a narrow screen each row stands as a block; its roles keep it a table. */
export function SiteTable({ sites, zone, now }: Props) {
  return (
    <table class="blocks" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Site
          </th>
          <th scope="col" role="columnheader">
            What we read there
          </th>
          <th scope="col" role="columnheader">
            When
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sites.map((row) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              <ExtLink href={row.site} ours>
                <Text>{row.host}</Text>
              </ExtLink>
            </th>
            <td role="cell">
              <Text>{row.name}</Text>
              <br />
              <span class="quiet small">{row.format}</span>
            </td>
            <td role="cell">
              {sentence(everyWords(row.intervalMs))}
              <br />
              Last: {momentWords(row.lastFetchAt, now, zone)}
              <br />
              Next: {row.nextFetchAt <= now ? 'now' : momentWords(row.nextFetchAt, now, zone)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
