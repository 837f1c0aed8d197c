/** The message of one field. */
export function FieldMessage({ id, message }: { readonly id: string; readonly message: string | null }) {
  if (message === null) return null;
  return (
    <p class="field__error" id={`${id}-error`}>
      <span aria-hidden="true">▲</span>
      <span>
        <span class="visually-hidden">Error: </span>
        {message}
      </span>
    </p>
  );
}
