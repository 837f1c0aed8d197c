import { ExtLink } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';

export type HowWeCheckPageProps = { readonly frame: SiteFrame };

/** P7: what we check, what is never listed, what “not known” means, and how to object. */
export function HowWeCheckPage({ frame }: HowWeCheckPageProps) {
  return (
    <SitePage frame={frame} title="How we check">
      <h1>How we check</h1>
      <h2>Where it comes from</h2>
      <p>
        We read the calendars and pages that hosts make public. We also list what hosts send us. You can see{' '}
        <a href={paths.fetching}>what we read, and how to stop it</a>.
      </p>
      <p>Some groups do not want their lists copied. We do not copy these, and show people the way to them.</p>
      <p>For each thing we say, you can see the words it rests on, whose words they are and when we saw them.</p>
      <h2>Hosts</h2>
      <ul>
        <li>The people who run this service choose whose calendars it reads.</li>
        <li>A person looks at all that hosts send us before it is listed.</li>
        <li>Support groups and groups for people under 18 are marked, so that this person looks closely.</li>
        <li>The page of a gathering says if we have checked its host. If we have not, it says that too.</li>
      </ul>
      <h2>Not known</h2>
      <p>
        Most hosts do not say how loud it is or whether you may leave early. Then we print “Not known”. We never guess.
      </p>
      <p>
        “Everyone is welcome” does not tell us much. To say that a place is good to some people, we look for what it
        does.
      </p>
      <h2>Where places are</h2>
      <p>
        Where a host gives only an address, we look up its town and say how roughly we know it. Names and places of
        towns are from <ExtLink href="https://www.geonames.org/">GeoNames</ExtLink>, under{' '}
        <ExtLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</ExtLink>. We have no timetables: how
        long a journey takes is a guess from the distance.
      </p>
      <h2>What we never list</h2>
      <ul>
        <li>Anything that tries to change who someone loves or who they are</li>
        <li>Hate, or a place that shuts out trans people</li>
        <li>Cures for sale, or a sale dressed up as a group</li>
        <li>Groups that keep people from leaving, from their friends or from care</li>
        <li>Anything that praises self-harm</li>
      </ul>
      <h2>Groups that are only for some people</h2>
      <p>A closed group is never shown in a search. It is shown to people who have said that they belong.</p>
      <h2>If we got it wrong</h2>
      <p>
        Each gathering has a link to report it. A person reads every report. If you are a host and do not agree with us,
        use the same link, and a person will look again. You can also find more on the{' '}
        <a href={paths.help}>help page</a>.
      </p>
    </SitePage>
  );
}
