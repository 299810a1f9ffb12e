import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ROW, start, UNPAID } from './mount';

function GetLink() {
  const [label, setLabel] = useState('Get payment link');
  return (
    <button type="button" class="get-link" onClick={() => setLabel('Getting…')}>
      {label}
    </button>
  );
}

function mountRoot(row: Element): void {
  const cell = row.querySelector('.number');
  if (!cell || cell.querySelector('.get-link')) return;
  const root = document.createElement('span');
  cell.append(root);
  render(<GetLink />, root);
}

start();
for (const row of document.querySelectorAll(UNPAID)) mountRoot(row);
new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') {
      if ((target as Element).matches(UNPAID)) mountRoot(target as Element);
      continue;
    }
    for (const node of addedNodes) {
      if (!(node instanceof Element) || node.closest(`${ROW} *`)) continue;
      if (node.matches(UNPAID)) mountRoot(node);
      for (const row of node.querySelectorAll(UNPAID)) mountRoot(row);
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['class'] });
