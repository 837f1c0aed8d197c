/** The mark, a lamp over a door, and the name. */
export function Brand({ name, href }: { readonly name: string; readonly href: string }) {
  return (
    <a class="brand" href={href}>
      <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
        <circle class="brand__glow" cx="14" cy="15.5" r="6.4" />
        <path
          class="brand__line"
          d="M5 25V12.6L14 4l9 8.6V25M14 4v5"
          fill="none"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {name}
    </a>
  );
}
