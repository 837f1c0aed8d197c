/** Whether `part` is shown as one with the gathering `asked`, which may be a part too; both are names of rows of `gathering`. */
export function isOneWith(part: string, asked: string): string {
  const shown = `coalesce(${asked}.merged_into, ${asked}.id)`;
  return `(${part}.id = ${shown} OR ${part}.merged_into = ${shown})`;
}
