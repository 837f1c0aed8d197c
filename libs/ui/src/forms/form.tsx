import type { ComponentChildren } from 'preact';

type Props = {
  readonly action: string;
  /** The form token; always rendered, so that it works without JavaScript. */
  readonly csrf: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly class?: string;
  /** It holds a field for a file. */
  readonly files?: boolean;
  /** Its buttons have letters, and the first of them is focused so that the letters work at once. */
  readonly keys?: boolean;
  readonly children: ComponentChildren;
};

/** A plain POST form with its token. The browser's own checks are off: our messages are shown with the words kept. */
export function Form({
  action,
  csrf,
  hidden = {},
  class: className = 'stack',
  files = false,
  keys = false,
  children,
}: Props) {
  return (
    <form
      method="post"
      action={action}
      class={className}
      novalidate
      {...(keys ? { 'data-keys': '' } : {})}
      {...(files ? { enctype: 'multipart/form-data' as const } : {})}
    >
      <input type="hidden" name="_csrf" value={csrf} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
