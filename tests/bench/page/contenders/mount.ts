/** What the peers are told and ours is not: the page's own class names. */
export const ROW = 'tr.invoice';
export const UNPAID = 'tr.invoice.unpaid';

const STYLE = `.get-link{margin:-4px 2px -4px 8px;min-height:24px;padding:0 9px;border:1px solid #b6bdc8;border-radius:6px;
background:#fff;font:500 12px/16px sans-serif;cursor:pointer}tr.invoice.paid .get-link{display:none}`;

let template: HTMLButtonElement | undefined;

/** A button to put beside a number. What a click does is decided in one place for all of them. */
export function button(): HTMLButtonElement {
  if (!template) {
    template = document.createElement('button');
    template.type = 'button';
    template.className = 'get-link';
    template.textContent = 'Get payment link';
  }
  return template.cloneNode(true) as HTMLButtonElement;
}

/** Puts the button into an unpaid row, unless it is there. */
export function mount(row: Element): void {
  const cell = row.querySelector('.number');
  if (cell && !cell.querySelector('.get-link')) cell.append(button());
}

/** Looks through the whole page now, and again with each change: what the re-querying observer is. */
export function requery(scan: () => void): void {
  scan();
  new MutationObserver(scan).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['class'],
  });
}

/** The peers' stylesheet, and their one listener; a row that is paid meanwhile hides its button by CSS. */
export function start(): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('.get-link') : null;
    const number = target?.closest(ROW)?.querySelector('a')?.textContent;
    if (number) console.log(number);
  });
}
