type Chip = { readonly label: string; readonly removeHref: string };

/** What narrows a list, each with a link that takes it away. */
export function Chips({ chips, label }: { readonly chips: readonly Chip[]; readonly label: string }) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {chips.map((chip) => (
        <li>
          <a class="chip" href={chip.removeHref}>
            <span>
              <span class="visually-hidden">Remove </span>
              {chip.label}
            </span>
            <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
