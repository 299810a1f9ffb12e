import { mount, start, UNPAID } from './mount';

function scan(): void {
  for (const row of document.querySelectorAll(UNPAID)) mount(row);
}

start();
scan();
new MutationObserver(scan).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributeFilter: ['class'],
});
