import type { ComponentChildren } from 'preact';
import type { Frame } from './frame.js';

type Props = {
  readonly frame: Frame;
  readonly title: string;
  /** Keeps search engines out and tells no site where a link was followed from. */
  readonly secret?: boolean;
  readonly children: ComponentChildren;
};

/** The whole HTML document. No scripts, no inline styles: the content security policy allows neither. */
export function Document({ frame, title, secret = false, children }: Props) {
  const { display } = frame;
  return (
    <html
      lang={frame.language}
      data-theme={display.theme}
      data-size={display.textSize}
      data-density={display.density}
      data-detail={display.detail}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {secret && <meta name="robots" content="noindex, nofollow, noarchive, nosnippet" />}
        {secret && <meta name="referrer" content="no-referrer" />}
        <link rel="stylesheet" href={frame.stylesheet} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <div class="frame">{children}</div>
      </body>
    </html>
  );
}
