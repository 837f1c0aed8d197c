/**
 * Lets a letter press a button of a form whose buttons have letters, while one of them has the focus (WCAG 2.1.4: a single key may do
 * something only where the focus is). The first is focused when the page has come. Without it the buttons are what they were.
 */
export const keysScript = `'use strict';
for (const form of document.querySelectorAll('form[data-keys]')) {
  const buttons = [...form.querySelectorAll('button[data-key]')];
  buttons[0]?.focus({ preventScroll: true });
  form.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !buttons.includes(document.activeElement)) return;
    const button = buttons.find(({ dataset }) => dataset.key === event.key.toLowerCase());
    if (button === undefined) return;
    event.preventDefault();
    button.click();
  });
}
`;
