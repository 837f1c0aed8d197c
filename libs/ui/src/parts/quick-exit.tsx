/**
 * A plain link to a page that says nothing. It cannot hide that this page was open, and says so; GOV.UK's own guidance is
 * never to promise that.
 */
export function QuickExit() {
  return (
    <div class="leave no-print">
      <a
        class="button button--second"
        href="https://www.wikipedia.org/"
        rel="noreferrer noopener"
        referrerpolicy="no-referrer"
      >
        Leave this page quickly
      </a>
      <p class="quiet small">This page stays in your browser history.</p>
    </div>
  );
}
