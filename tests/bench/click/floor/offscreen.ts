/** The floor's page that copies. */
interface Runtime {
  chrome: {
    runtime: {
      onMessage: {
        addListener(
          listener: (message: { copy?: string }, sender: unknown, respond: (copied: boolean) => void) => void,
        ): void;
      };
    };
  };
}

const field = document.createElement('textarea');
document.body.append(field);
(globalThis as unknown as Runtime).chrome.runtime.onMessage.addListener(({ copy }, _sender, respond) => {
  if (!copy) return;
  field.value = copy;
  field.select();
  respond(document.execCommand('copy'));
});
