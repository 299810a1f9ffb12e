/** Whether this is the payer's page, or a frame that it has written: nothing of ours is there. */
export const isPayerPage = (): boolean => /\w\/billing\/pay(?![\w-])/.test(location + document.baseURI);
