// Hears of all that a page changes, and does nothing about it.
new MutationObserver(() => {}).observe(document, {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
});
