/** What the site's owner writes into robots.txt, as our own program reads it. */
export const STOP_LINES = 'User-agent: PorchlightBot\nDisallow: /';
export const SLOW_LINES = 'User-agent: PorchlightBot\nCrawl-delay: 120';
