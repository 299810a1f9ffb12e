/** A policy that uses everything. */
export const WHOLE = {
  accounts: [
    { name: 'Byrån AB', key: 'hu_policy_first_1234', color: 'violet' },
    { name: 'Kund & Co', key: 'hu_policy_second_5678', default: true },
  ],
  templates: [{ name: 'Vår mall', language: 'sv', subject: 'Faktura {number}', body: '{link}' }],
  preferences: { watchCopied: false, notifyPaid: true, payerLanguage: 'sv' },
  lockSettings: false,
};
