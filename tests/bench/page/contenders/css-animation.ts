import { mount, start, UNPAID } from './mount';

const NAME = 'get-link-row';
const SEEN = 'get-link-seen';

start();
const style = document.createElement('style');
style.textContent = `@keyframes ${NAME}{}${UNPAID}:not(.${SEEN}){animation:1ms ${NAME}}`;
document.addEventListener('animationstart', ({ animationName, target }) => {
  if (animationName !== NAME || !(target instanceof Element)) return;
  target.classList.add(SEEN);
  mount(target);
});
document.head.append(style);
