import { Button, EMPTY_FORM, TextInput } from '#libs/ui';
import { paths } from '../site/paths.js';
import type { SiteFrame } from '../site/site-frame.js';
import { SitePage } from '../site/site-page.js';
import { PorchScene } from './porch-scene.js';

export type HomePageProps = { readonly frame: SiteFrame };

/** P1: what this is in two sentences, one search box, three ways on. */
export function HomePage({ frame }: HomePageProps) {
  return (
    <SitePage frame={frame} title="Find a gentle place to go">
      <div class="hero hero--scene">
        <div class="stack">
          <h1>Find a place where you can be with people</h1>
          <p class="lead">
            We bring together what libraries, clubs, faith spaces and support groups do near you. We say what each one
            is like to be at, and what we do not know.
          </p>
        </div>
        <PorchScene />
        <form method="get" action={paths.find} role="search" class="search">
          <TextInput
            form={EMPTY_FORM}
            name="q"
            type="search"
            label="What would you like to do?"
            hint="For example reading, knitting or walking"
          />
          <Button>Search</Button>
        </form>
      </div>
      <hr />
      <div class="grid grid--three">
        <Way title="For therapists" href={paths.signIn} link="Sign in to your clients">
          Go from what a person needs to a short list they can try, and see why each one is on it.
        </Way>
        <Way title="List an event" href={paths.organiser} link="Add one event or a calendar">
          One event takes about three minutes. A calendar link takes less, and you do it once.
        </Way>
        <Way title="How we check" href={paths.howWeCheck} link="Read how we check">
          What we look at, what we never list, and how to tell us that something is wrong.
        </Way>
      </div>
    </SitePage>
  );
}

type WayProps = { readonly title: string; readonly href: string; readonly link: string; readonly children: string };

function Way({ title, href, link, children }: WayProps) {
  return (
    <section class="card stack stack--close">
      <h2>{title}</h2>
      <p>{children}</p>
      <p>
        <a class="change" href={href}>
          {link}
        </a>
      </p>
    </section>
  );
}
