/** The words that matter to the reading of a page; everything else is masked. All lower case, none a name. */
const KEPT = new Set(
  (
    'faktura fakturan fakturor fakturorna fakturanr fakturanummer fakturadatum fakt invoice invoices inv nr no num number nummer id ref ' +
    'status obetald obetalda obetalt betald betalda betalt ej inte delbetald förfallen förfallna förfaller förfallodatum påminnelse ' +
    'inkasso makulerad makulerade annullerad annullerade avbruten återbetald återbetalda utkast krediterad krediterade kreditfaktura ' +
    'kreditfakturor kvitto kvitton unpaid paid not overdue past due reminder collections partially awaiting payment payments cancelled ' +
    'canceled refunded draft drafts credited credit note notes void receipt receipts order orders beställning beställningar ticket ' +
    'tickets ärende ärenden ocr kund kundnummer kundnr customer client organisationsnummer offert offerter quote quotes transaction ' +
    'transactions transaktion transaktioner transaktionshistorik betalningshistorik history debit gateway date datum amount belopp ' +
    'summa total saldo balance alla all betala pay kr sek eur usd billing active selected current title heading header alert banner ' +
    'chat comment conversation breadcrumb dialog table row cell list tab button link true false page grid'
  ).split(' '),
);

const shapeOf = (letters: string): string => letters.replace(/\p{Lu}/gu, 'X').replace(/[^X]/gu, 'x');

/** A text with each word that is not in our lists, and each number, replaced by its shape. */
export function mask(text: string): string {
  return text
    .replace(/[\p{L}\p{M}]+/gu, (word) => (KEPT.has(word.toLowerCase()) ? word : shapeOf(word)))
    .replace(/\p{N}/gu, '0');
}
