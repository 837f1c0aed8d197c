import type { StandIn } from './stand-in.js';

/** What in a page's machinery shows a kind, and how much it says: 2 for what only such pages have, 1 for what good ones have as well. */
export type Mark = { readonly kind: StandIn; readonly pattern: RegExp; readonly says: 1 | 2 | 3 };

const mark = (kind: StandIn, says: Mark['says'], pattern: RegExp): Mark => ({ kind, says, pattern });

/**
 * Not among them: `/cdn-cgi/challenge-platform/scripts/jsd/`, `_Incapsula_Resource` alone and tags of DataDome, which these services put
 * into the pages that they let through as well (seen 2026).
 */
export const MARKS: readonly Mark[] = [
  mark('challenge', 2, /_cf_chl_opt|challenge-platform\/h\/|cf-challenge|cf_chl_/iu),
  mark(
    'challenge',
    2,
    /captcha-delivery\.com|px-captcha|gokuProps|AwsWafIntegration|sucuri_cloudproxy_js|ips\.js\?KP_|\/\.well-known\/ddos-guard|anubis_challenge|\.within\.website|_pow_challenge|TSPD_101|challenge-form/iu,
  ),
  mark(
    'challenge',
    1,
    /g-recaptcha|recaptcha\/(?:api|enterprise)|hcaptcha|cf-turnstile|turnstile\/v0|_Incapsula_Resource|friendly-?captcha|altcha|captcha/iu,
  ),
  mark(
    'parked',
    2,
    /adsense\/domains|sedoparking|parkingcrew|parklogic|domainparking|\bparking\.js|domain-?sale|domain-?offer|\/parking\/|park-?page/iu,
  ),
  mark('parked', 3, /(?:location\.(?:href|replace)|location)\s?[=(]\s?["']\/lander/iu),
  mark(
    'consent',
    1,
    /onetrust|didomi|usercentrics|cookiebot|quantcast|sourcepoint|iubenda|fundingchoices|consent|\bcmp\b|privacy-?wall/iu,
  ),
  mark(
    'network',
    2,
    /WISPAccessGateway|\/hotspot|captive|generate_204|\/guest\/s\/|fgtauth|\$\(link-login|login\.html\?switch_url|wlan_?portal|\/portal\/auth/iu,
  ),
  mark('switched-off', 2, /suspendedpage\.cgi|\/cgi-sys\/|account-?suspended|site-?not-?published/iu),
  mark('maintenance', 1, /maintenance|wartung|under-?construction|coming-?soon/iu),
  mark(
    'sign-in',
    1,
    /\/(?:log-?in|sign-?in|sso|saml2?|oauth2?|auth|wp-login\.php|users\/sign_in|session|anmelden|connexion)\b/iu,
  ),
  mark('not-found', 1, /\b(?:error-?404|page-?404|404)\b/iu),
];
