import { CONTROL_TAG, createControl } from '../../../../utils/sightings/control';
import { ROW, requery } from './mount';

// Puts in the product's own controls where the page's class names say so, as the re-querying observer does.
requery(() => {
  for (const row of document.querySelectorAll(ROW)) {
    const number = row.querySelector('.number');
    const value = row.classList.contains('unpaid') ? number?.querySelector('a')?.textContent : undefined;
    const there = number?.querySelector<HTMLElement>(CONTROL_TAG);
    if (there?.dataset.invoice === value) continue;
    there?.remove();
    if (value) number?.append(createControl({ kind: 'number', value }, 'en').element);
  }
});
