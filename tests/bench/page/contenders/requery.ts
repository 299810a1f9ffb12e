import { mount, requery, start, UNPAID } from './mount';

start();
requery(() => {
  for (const row of document.querySelectorAll(UNPAID)) mount(row);
});
