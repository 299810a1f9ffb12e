/** A row of the plainest table. */
const tr = (n: string, st: string, amt = '300,00 kr') =>
  `<tr><td>${n}</td><td>2026-01-02</td><td>${amt}</td><td><span class="badge">${st}</span></td></tr>`;
/** Pages, each with its path, its markup and the payable invoices that a reader finds on it. */
export const pages: Record<string, [path: string, markup: string, payable: string[]]> = {
  table: [
    '/billing',
    `<h1>Fakturor</h1><div role=tablist><button role=tab aria-selected=true>Alla</button><button role=tab>Betalda</button></div><table><thead><tr><th>Fakturanr</th><th>Datum</th><th>Belopp</th><th>Status</th></tr></thead><tbody>${tr('202600001', 'Obetald')}${tr('202600002', 'Betald')}${tr('202600003', 'Förfallen')}</tbody></table>`,
    ['202600001', '202600003'],
  ],
  links: [
    '/billing',
    `<h2>Your invoices</h2><table><tr><th>Invoice #</th><th>Date</th><th>Total</th><th>Status</th><th></th></tr><tr><td><a href="/billing/invoice/46090">#46090</a></td><td>01/02/2026</td><td>$30.00</td><td>Unpaid</td><td><a href="/billing/invoices/46090/pdf">PDF</a> <button>Mark as paid</button></td></tr><tr><td><a href="/billing/invoice/46091">#46091</a></td><td>01/02/2026</td><td>$30.00</td><td>Paid</td><td></td></tr></table>`,
    ['46090'],
  ],
  cards: [
    '/billing',
    `<main><h1>Invoices</h1><div class=grid><div class=card><div><span>Invoice no.</span><span>202600001</span></div><div>Amount</div><div>300 SEK</div><div class=b>Overdue</div><button>Pay now</button></div><div class=card><div><span>Invoice no.</span><span>202600002</span></div><div>Amount</div><div>300 SEK</div><div class=b>Paid</div></div></div></main>`,
    ['202600001'],
  ],
  dialog: [
    '/billing?invoice=202600001',
    `<h1>Fakturor</h1><div role=dialog aria-modal=true><h2>Faktura 202600001</h2><dl><dt>OCR</dt><dd>2026000017</dd><dt>Status</dt><dd>Obetald</dd><dt>Kundnummer</dt><dd>12345678</dd></dl></div>`,
    ['202600001'],
  ],
  detail: [
    '/billing/invoices/46090',
    `<nav aria-label=Breadcrumb><a href="/billing">Fakturor</a> <a href="/billing/invoices/46090">202600001</a></nav><h1>Faktura <b>2026</b>00001</h1><h2>Detaljer</h2><table><tr><th>Fakturanummer</th><td>202600001</td></tr><tr><th>Kundnr</th><td>10023456</td></tr><tr><th>Status</th><td>Obetald</td></tr></table><a href="/billing/invoices/46089">Föregående</a>`,
    ['46090'],
  ],
  detailPaid: [
    '/billing/invoices/46090',
    `<h1>Faktura 202600001</h1><ul><li>Fakturanummer: 202600001</li><li>Status: Betald</li></ul>`,
    [],
  ],
  tabPaid: [
    '/billing',
    `<h1>Fakturor</h1><ul class=tabs><li class=active><a href="?s=paid">Betalda</a></li><li><a href="?s=u">Obetalda</a></li></ul><ul><li>Faktura 202600001 300 kr</li><li>Faktura 202600002 300 kr</li></ul>`,
    [],
  ],
  headings: [
    '/billing',
    `<section><h2>Obetalda fakturor</h2><ul><li>#46090 300 kr</li><li>#46091 300 kr</li></ul></section><section><h2>Betalda fakturor</h2><ul><li>#46092 300 kr</li></ul></section><section><h2>Beställningar</h2><ul><li>#5001</li></ul></section>`,
    ['46090', '46091'],
  ],
  grid: [
    '/billing',
    `<h1>Invoices</h1><div role=grid><div role=row><div role=columnheader>Number</div><div role=columnheader>Customer no</div><div role=columnheader>Status</div></div><div role=row><div role=gridcell>202600001</div><div role=gridcell>20041234</div><div role=gridcell>Unpaid</div></div><div role=row><div role=gridcell>202600002</div><div role=gridcell>20041234</div><div role=gridcell>Cancelled</div></div></div>`,
    ['202600001'],
  ],
  divsoup: [
    '/billing',
    `<div><div class=h><div>Faktura</div><div>Datum</div><div>Summa</div></div><div class=r><div>46090</div><div>2026-01-01</div><div>300 kr</div></div><div class=r><div>46091</div><div>2026-01-01</div><div>12500</div></div></div>`,
    ['46090', '46091'],
  ],
  headingAsLabel: [
    '/billing',
    `<h1>Invoice no</h1><ul><li>Invoice 202600001</li><li>Invoice 202600002</li></ul>`,
    ['202600001', '202600002'],
  ],
  decoys: [
    '/orders',
    `<h1>Beställningar</h1><table><tr><th>Order</th><th>Datum</th><th>Faktura</th></tr><tr><td>10023</td><td>2026-01-01</td><td>–</td></tr></table><p>Ring 070-1234567 om faktura. Org.nr 556677-8899.</p><article><h2>Så betalar du</h2><p>Om din faktura 202600001 är förfallen kan du betala den med Swish.</p></article><pre>Faktura 202600001</pre><div contenteditable>Faktura 202600001</div><table><caption>Transaktioner</caption><tr><th>Datum</th><th>Beskrivning</th></tr><tr><td>2026-01-01</td><td>Betalning faktura 202600001</td></tr></table>`,
    [],
  ],
  dashboard: [
    '/',
    `<div role=alert>Faktura 202600001 är förfallen. Betala nu så att vi inte behöver stänga av.</div><div><h3>Obetalda fakturor</h3><div><a href="/billing?invoice=202600001">202600001</a> <span>300 kr</span></div><div><a href="/billing?invoice=202600004">202600004</a> <span>300 kr</span></div></div>`,
    // The alert is a sentence about the invoice; the control belongs to the list.
    ['202600001', '202600004'],
  ],
  split: ['/billing', `<div>FAKTURA\u00a0<span>2026</span><span>00001</span></div>`, ['202600001']],
  thin: ['/billing', `<p>Fakturanr:\u202f2026\u202f00001</p>`, ['202600001']],
  amounts: [
    '/billing',
    `<h1>Fakturor</h1><div>Faktura 12 500,00 kr</div><div>Faktura 15000 kr</div><div>Fakturadatum 20260101</div><div>Fakturor 2026</div><div>Faktura: +46701234567</div>`,
    [],
  ],
  dataIds: [
    '/billing',
    `<h1>Invoices</h1><div data-invoice-id="46090"><b>Invoice 202600001</b></div><div data-invoice-id="46091"><b>Invoice 202600002</b> <em>Paid</em></div>`,
    ['46090'],
  ],
  publicId: [
    '/billing',
    `<ul><li>inv_01hxa3b4c5d6e7f8g9h0j1k2m3 <i aria-label="Unpaid"></i></li><li>inv_01hxa3b4c5d6e7f8g9h0j1k2m4 <i aria-label="Paid"></i></li></ul>`,
    ['inv_01hxa3b4c5d6e7f8g9h0j1k2m3'],
  ],
  foreignLink: [
    '/billing',
    `<a href="https://example.org/billing/invoice/46090">Invoice</a> <a href="/billing/pay/46090">Pay</a>`,
    [],
  ],
  hidden: [
    '/billing',
    `<div hidden>Faktura 202600001</div><div aria-hidden="true">Faktura 202600002</div><template>Faktura 202600003</template><noscript>Faktura 202600004</noscript><textarea>Faktura 202600005</textarea>`,
    [],
  ],
  creditNote: [
    '/billing',
    `<table><tr><th>Nummer</th><th>Typ</th><th>Datum</th></tr><tr><td><a href="/billing/invoice/50001">500017</a></td><td>Kreditfaktura</td><td>2026-01-01</td></tr></table>`,
    [],
  ],
  groups: [
    '/billing',
    `<table><tr><th>Fakturanr</th><th>Datum</th><th>Belopp</th></tr><tr><td colspan="3">Obetalda</td></tr><tr><td>202600001</td><td>2026-01-01</td><td>1 kr</td></tr><tr><td colspan="3">Betalda</td></tr><tr><td>202600002</td><td>2026-01-01</td><td>1 kr</td></tr></table>`,
    ['202600001'],
  ],
  filterBar: [
    '/billing',
    `<div><span>Alla</span> <span>Obetalda</span> <span>Betalda</span></div><p>Faktura 202600001</p>`,
    ['202600001'],
  ],
  stack: [
    '/billing',
    `<table><tr><td data-label="Fakturanr">202600001</td><td data-label="Status">Obetald</td></tr></table>`,
    ['202600001'],
  ],
  terms: [
    '/billing',
    `<dl><dt>Fakturanummer</dt><dd>202600001</dd><dt>OCR</dt><dd>2026000019</dd><dt>Kundnummer</dt><dd>10012345</dd><dt>Status</dt><dd>Obetald</dd></dl>`,
    ['202600001'],
  ],
  linkInProse: [
    '/',
    `<p>You have 2 unpaid invoices: <a href="/billing/invoices/48231">202602231</a> and <a href="/billing/invoices/48218">202602218</a>. Pay them and your services start.</p><p><a href="/billing/invoices/48200">Faktura 202602200</a> betalades den 3 maj. Tack!</p>`,
    ['48231', '48218'],
  ],
  groupedColumns: [
    '/ledger',
    `<table><thead><tr><th colspan="2">Invoice</th><th colspan="2">Amount</th><th rowspan="2">Status</th></tr><tr><th>Due</th><th>No.</th><th>VAT 25%</th><th>Total</th></tr></thead><tbody><tr><td>1 May</td><td>202601112</td><td>200.00</td><td>1,000.00</td><td>Open</td></tr><tr><td>2 May</td><td>202601108</td><td>20.00</td><td>100.00</td><td>Settled</td></tr></tbody></table>`,
    ['202601112'],
  ],
  headerApart: [
    '/bolag',
    `<div><div><table><colgroup><col><col><col></colgroup><thead><tr><th>Bolag</th><th>Fakturanr</th><th>OCR</th></tr></thead></table></div><div><table><colgroup><col><col><col></colgroup><tbody><tr><td>A</td><td>202600712</td><td>2026007126</td></tr></tbody></table></div></div>`,
    ['202600712'],
  ],
  paidOn: [
    '/',
    `<table><tr><th>Invoice No.</th><th>Due</th><th>Paid on</th></tr><tr><td>202604720</td><td>01/06/2026</td><td>—</td></tr><tr><td>202604699</td><td>11/05/2026</td><td>29/04/2026</td></tr></table>`,
    ['202604720'],
  ],
  chosen: [
    '/',
    `<h1>Fakturor</h1><div role="tablist" aria-label="Urval"><button role="tab" aria-selected="false">Obetalda</button><button role="tab" aria-selected="true">Betalda (1)</button></div><p>Faktura 202602770</p>`,
    [],
  ],
  statusAmongOthers: [
    '/search',
    `<ol><li>Invoice <a href="/billing/invoices/48231">202602231</a><p>Unpaid · due 2026-05-30 · SEK 1,250.00 · Nordljus Konsult AB</p></li><li>Invoice <a href="/billing/invoices/48230">202602230</a><p>Paid · 2026-04-22 · SEK 149.00 · Nordljus Konsult AB</p></li></ol>`,
    ['48231'],
  ],
  ticketsAndLogs: [
    '/',
    `<h2>Öppna ärenden</h2><ul><li>Faktura 202601918 är felställd</li></ul><h2>Synklogg</h2><ul><li>Faktura 202607110 exporterad</li></ul><h2>Historik</h2><ul><li>Faktura 202600001</li></ul><ol><li><div>Ticket</div><div>Wrong VAT on invoice 202602318</div></li></ol>`,
    [],
  ],
  clobberingForm: [
    '/',
    `<form><input name="title"><input name="alt"></form><p>Faktura 202600001</p>`,
    ['202600001'],
  ],
  tabsInAList: [
    '/',
    `<h3>Invoices</h3><ul class="nav-tabs"><li><a role="tab">Open (1)</a></li><li><a role="tab" class="active">Closed (1)</a></li></ul><table><tr><th>Invoice #</th><th>Amount</th></tr><tr><td>3341</td><td>1 200,00</td></tr></table>`,
    [],
  ],
  nothingLeft: [
    '/',
    `<table><tr><th>Invoice number</th><th>Total</th><th>Paid</th><th>Balance due</th></tr><tr><td>15870013</td><td>$200.00</td><td>$200.00</td><td>$0.00</td></tr><tr><td>15833377</td><td>$215.40</td><td>$0.00</td><td>$215.40</td></tr></table><div><h3>Faktura 50122</h3><p>Kvar att betala 0 kr</p></div>`,
    ['15833377'],
  ],
  summaries: [
    '/',
    `<h1>Fakturor</h1><details open><summary>Betalda (1)</summary><ul><li>Faktura 55120801</li></ul></details><details open><summary>Obetalda (1)</summary><ul><li>Faktura 55121044</li></ul></details>`,
    ['55121044'],
  ],
  explainedStatus: [
    '/',
    `<ul><li>Faktura 202600288 <i>Betald (efter påminnelse)</i></li><li>Faktura 202600289 <i>Obetald, autogiro återkallat</i></li><li>Faktura 202600290 <i>Makulerad, tjänsten startades aldrig hos oss</i></li><li>Faktura 202600291 <p>Betald. Tack, vi har tagit emot din betalning!</p></li><li>Faktura 202600292 <p>Är den betald, bortse från den här.</p></li></ul>`,
    ['202600289', '202600292'],
  ],
  tabBeforeLaterSections: [
    '/',
    `<h1>Invoices</h1><div role="tablist"><button role="tab" aria-selected="true">Overdue (1)</button><button role="tab">Cancelled (1)</button></div><p>Invoice 202600820</p><h2>Credit notes</h2><p>K202600031</p>`,
    ['202600820'],
  ],
  otherThingsByNumber: [
    '/',
    `<h1>Invoices</h1><div><a href="/billing/invoices/88123">#260317</a></div><div><a href="/products/10277">#10277</a> VPS</div>`,
    ['88123'],
  ],
  paymentsReceived: [
    '/',
    `<h2>Obetalda</h2><p>Faktura 202600741</p><h2>Senaste betalningar</h2><table><tr><td>2026-05-28</td><td>Bankgiro, faktura 202600641</td></tr></table><h2>Händelser</h2><ul><li>Faktura 202600820 skapades</li></ul><h2>E-mails</h2><p>Reminder: invoice 202600655</p>`,
    ['202600741'],
  ],
  cardsOfArticles: [
    '/',
    `<section><h2>Förfallna</h2><article><p>Faktura 330877</p><p>Östra Bil, kund 1087</p></article></section><section><h2>Betalda</h2><article><p>Faktura 330899</p></article></section>`,
    ['330877'],
  ],
  customerBefore: [
    '/',
    `<h1>Invoices</h1><div><b>#202600820</b><br><small>customer 12004</small></div><div><b>#202600797</b><br><small>customer 11873</small></div>`,
    ['202600820', '202600797'],
  ],
  signsWithNames: [
    '/',
    `<div><span>Spring</span><button aria-label="View invoice 202541190">👁</button></div>`,
    ['202541190'],
  ],
  pinnedColumns: [
    '/ledger',
    `<div role=treegrid><div><div><div role=row aria-rowindex=1><div role=gridcell>Invoice no.</div></div></div><div><div role=row aria-rowindex=1><div role=gridcell>Customer</div><div role=gridcell>Status</div></div></div></div><div><div><div role=row aria-rowindex=2><div role=gridcell>202600001</div></div><div role=row aria-rowindex=3><div role=gridcell>202600002</div></div><div role=row aria-rowindex=4><div role=gridcell>202600003</div></div></div><div><div role=row aria-rowindex=2><div role=gridcell>Byrån AB</div><div role=gridcell>Paid</div></div><div role=row aria-rowindex=3><div role=gridcell>Kund AB</div><div role=gridcell>Overdue</div></div><div role=row aria-rowindex=4><div role=gridcell>Kund AB</div><div role=gridcell>Paid</div></div></div></div></div><div role=grid><div role=row aria-rowindex=3><div role=gridcell>Order 5</div><div role=gridcell>Paid</div></div></div>`,
    ['202600002'],
  ],
  years: [
    '/billing',
    `<h1>Fakturor</h1><div role=group aria-label="År"><span>2024</span><span>2025</span></div>`,
    [],
  ],
  bankEvents: [
    '/bank',
    `<section><h2>Bankhändelser</h2><ul><li>2026-01-28 Insättning <small>Faktura 202600815</small></li></ul></section><table><tr><th>Datum</th><th>Meddelande</th><th>Belopp</th></tr><tr><td>2026-01-28</td><td>Faktura 202600811</td><td>300,00</td></tr></table>`,
    [],
  ],
  subject: [
    '/tickets',
    `<ul><li><a href="/tickets/48220">Question about invoice 202600001</a></li></ul>`,
    [],
  ],
  returnedPayment: [
    '/board',
    `<section><h2>Förfallna</h2><ul><li>Faktura 202600001<p>Autogiro returnerat</p></li></ul></section>`,
    ['202600001'],
  ],
  answersOfIcons: [
    '/admin/invoice/',
    `<h1>Invoices</h1><table><tr><th>Number</th><th>Paid</th></tr><tr><td><a href="/admin/invoice/46820/change/">202600820</a></td><td><img alt="False"></td></tr><tr><td><a href="/admin/invoice/46811/change/">202600811</a></td><td><img alt="True"></td></tr></table>`,
    ['46820'],
  ],
  palette: [
    '/home',
    `<main><div><h3>Tickets waiting</h3><p>2</p></div></main><div role=dialog aria-label="Commands"><ul><li>Invoice 202600001</li></ul></div>`,
    ['202600001'],
  ],
  compoundHeadings: [
    '/bank',
    `<h2>Banktransaktioner</h2><p>Faktura 202600815</p><h2>Betalningshistorik</h2><p>Faktura 202600816</p><h2>Att betala</h2><p>Faktura 202600817</p>`,
    ['202600817'],
  ],
  namedByAnother: [
    '/billing',
    `<h1>Invoices</h1><ul><li>Invoice 202600001 Replaced by invoice 202600002</li><li>Ersätter faktura 202600003</li></ul>`,
    ['202600001'],
  ],
  feeOfAReminder: [
    '/billing',
    `<h1>Fakturor</h1><ul><li>Faktura 202600001 <p>Betald 12 maj</p> <p>Påminnelseavgift 60 kr</p></li></ul>`,
    [],
  ],
  tabOverLabelledGrid: [
    '/billing',
    `<h1>Mina fakturor</h1><div role=tablist><button role=tab>Obetalda</button><button role=tab aria-selected=true>Betalda</button></div><div role=tabpanel><div role=grid aria-label=Fakturor><div role=row><a href="/billing?invoice=202600001">202600001</a> 300,00 kr</div></div></div>`,
    [],
  ],
  chosenBelowALabel: [
    '/billing',
    `<h1>Invoices</h1><section aria-label="Paid invoices"><div role=group><button aria-pressed=true>Newest first</button><button aria-pressed=false>Oldest first</button></div><ul><li><a href="/billing?invoice=202600001">202600001</a></li></ul></section><section aria-label="Unpaid invoices"><div role=group><button aria-pressed=true>Newest first</button></div><ul><li><a href="/billing?invoice=202600002">202600002</a></li></ul></section>`,
    ['202600002'],
  ],
  headingsWithCounts: [
    '/billing/board',
    `<h1>Invoices</h1><section><h2>Draft<span>1</span></h2><ol><li><a href="/billing/invoices/46093">#46093</a></li></ol></section><section><h2>Overdue<span>1</span></h2><ol><li><a href="/billing/invoices/46090">#46090</a></li></ol></section><section><h2>Paid<span>2</span></h2><ol><li><a href="/billing/invoices/46091">#46091</a></li><li><a href="/billing/invoices/46092">#46092</a></li></ol></section>`,
    ['46090'],
  ],
  paidAndExplained: [
    '/billing/reminders',
    `<h1>Påminnelser</h1><article><h2>Faktura 202600001</h2><p>Betald 18 april 2026 – ärendet är avslutat</p></article><article><h2>Faktura 202600002</h2><p>Påminnelse 2 skickad 20 april 2026</p></article>`,
    ['202600002'],
  ],
  drafts: [
    '/billing',
    `<ul><li>Faktura 202600001 <b>Fakturautkast</b></li><li>Faktura 202600002 <b>Kreditnota</b></li><li>Faktura 202600003 <b>Sista betaldag 1 juni</b></li></ul>`,
    ['202600003'],
  ],
  quoted: ['/mail', `<p>Hej!</p><blockquote><p>Faktura 202600001</p></blockquote>`, []],
  noIsNoAnswer: [
    '/admin',
    `<h1>Invoices</h1><table><tr><th>Invoice</th><th>Paid online</th><th>Total</th></tr><tr><td>202600001</td><td>No</td><td>10</td></tr><tr><td>202600002</td><td>Yes</td><td>20</td></tr></table>`,
    ['202600001'],
  ],
  pathBehindAQuestionMark: [
    '/',
    `<ul><li><a href="/index.php?/clientarea/invoice/46311/">202600311</a></li><li><a href="/hjalp/fakturor/48110">Så läser du din faktura</a></li><li><a href="/help/invoices/48111">Invoices</a></li></ul>`,
    ['46311'],
  ],
  addressesAsText: [
    '/docs',
    `<p>GET <a href="/api/billing/invoices/46090">/api/billing/invoices/46090</a></p>`,
    [],
  ],
  customerCalledLikeAStatus: [
    '/billing',
    `<table><tr><th>Invoice</th><th>Client</th><th>Status</th></tr><tr><td>202600001</td><td>Paid Media Partners AB</td><td>Sent</td></tr><tr><td>202600002</td><td>Byrån AB</td><td>Paid</td></tr></table>`,
    ['202600001'],
  ],
  headOfACard: [
    '/client',
    `<div><div class="card-header">Closed</div><ul><li>Invoice 202600001</li><li>Invoice 202600002</li></ul></div><div><div class="card-header">Open</div><ul><li>Invoice 202600003</li></ul></div>`,
    ['202600003'],
  ],
  publicIdInAPath: [
    '/services/vps/30482',
    `<h3>Invoices for this server</h3><ul><li><a href="/billing/inv_01hxb7c2d9e4f5g6h8j0k1m3n5">202600811</a></li></ul>`,
    ['inv_01hxb7c2d9e4f5g6h8j0k1m3n5'],
  ],
  toBePaid: [
    '/billing',
    `<div><p>Faktura 202600352</p><p>Ska vara betald senast 12 april</p></div>`,
    ['202600352'],
  ],
  headingOfAllBesideOne: [
    '/billing?invoice=202600418',
    `<h1>Fakturering</h1><table><tr><th>Nummer</th><th>Status</th></tr><tr><td><a href="/billing?invoice=202600431">202600431</a></td><td>Obetald</td></tr><tr><td><a href="/billing?invoice=202600418">202600418</a></td><td>Betald</td></tr></table>`,
    ['202600431'],
  ],
};
