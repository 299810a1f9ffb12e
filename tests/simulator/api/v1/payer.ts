import { isoTime } from '../../clock';
import { type Answer, seeOther } from '../../http/answer';
import { payerView } from '../../links';
import { startPayment } from '../../payments';
import type { Invoice, Payment, PaymentLink } from '../../types';
import { type Call, type Operation, requirePayable } from '../call';
import { ApiFailure } from '../failure';
import { invalid, jsonBody } from '../negotiation';
import { envelope } from './envelope';
import { payerForm } from './invoice-forms';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function viewOfPath(call: Call): { link: PaymentLink; invoice: Invoice } {
  const uuid = call.params.uuid ?? '';
  if (!UUID.test(uuid)) throw invalid('uuid must be a UUID.', '/path/uuid');
  const view = payerView(call.world.store, uuid);
  if (view === null) throw new ApiFailure(404, 'Payment link not found.');
  if (view === 'gone') throw new ApiFailure(410, 'This payment link is no longer available.');
  return view;
}

/** GET: what a payer sees, with the three fields that a client must not keep. */
function readLink(call: Call): Answer {
  const { link, invoice } = viewOfPath(call);
  return envelope(call, {
    invoice: payerForm(invoice),
    token: `tok_${link.uuid.replaceAll('-', '')}`,
    isLoggedIn: call.caller !== null,
    clientEmail: call.world.store.account(invoice.accountId).email,
  });
}

function paymentForm(payment: Payment, invoice: Invoice) {
  return {
    paymentId: payment.id,
    status: payment.status,
    method: payment.method,
    amount: invoice.total,
    currency: invoice.currency,
    datePaid: payment.paidAt === null ? null : isoTime(payment.paidAt),
  };
}

function readPayment(call: Call): Answer {
  const { link, invoice } = viewOfPath(call);
  const { paymentId } = call.request.query;
  if (!paymentId) throw invalid('paymentId is required.', '/query/paymentId');
  const payment = call.world.store.payments.get(paymentId);
  if (payment?.uuid !== link.uuid) throw new ApiFailure(404, 'Payment not found.');
  return envelope(call, paymentForm(payment, invoice));
}

/**
 * POST: a form (the payer page's Pay button) pays at once and goes to the success page; JSON starts a
 * payment that stays CREATED until it is settled, and holds the invoice meanwhile.
 */
function pay(call: Call): Answer {
  const { link, invoice } = viewOfPath(call);
  const { store } = call.world;
  requirePayable(call, invoice);
  if (call.request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    startPayment(store, link, new URLSearchParams(call.request.body).get('method') ?? 'card');
    store.pay(invoice.id);
    return seeOther(`/billing/pay/${link.uuid}/success`);
  }
  const { method = 'card' } = jsonBody(call.request, 'required');
  if (typeof method !== 'string') throw invalid('method must be a string.', '/method');
  return envelope(call, paymentForm(startPayment(store, link, method), invoice));
}

/** The payer's operations: public, the uuid is the secret. */
export const paymentOperations: readonly Operation[] = [
  { method: 'GET', path: '/api/billing/payment-link/{uuid}', access: 'public', handle: readLink },
  { method: 'GET', path: '/api/billing/payment-link/{uuid}/pay', access: 'public', handle: readPayment },
  { method: 'POST', path: '/api/billing/payment-link/{uuid}/pay', access: 'public', handle: pay },
];
