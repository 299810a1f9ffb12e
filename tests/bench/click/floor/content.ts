/** The floor's content script: a button in each row that carries an id, and a click that waits for "copied". */
interface Runtime {
  chrome: { runtime: { sendMessage(message: unknown): Promise<boolean> } };
}

const { runtime } = (globalThis as unknown as Runtime).chrome;

for (const cell of document.querySelectorAll<HTMLElement>('.number[data-floor-id]')) {
  const button = document.createElement('button');
  button.className = 'get-link';
  button.textContent = 'Get payment link';
  button.addEventListener('click', async ({ isTrusted }) => {
    if (!isTrusted) return;
    button.dataset.state = 'busy';
    const copied = await runtime.sendMessage({ id: cell.dataset.floorId });
    button.dataset.state = copied ? 'done' : 'error';
  });
  cell.append(button);
}
