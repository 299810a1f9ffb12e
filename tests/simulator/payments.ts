import { randomUUID } from 'node:crypto';
import type { Store } from './store';
import type { Payment, PaymentLink } from './types';

/** A payer starts to pay. Until it is settled the API answers 409 for the invoice. */
export function startPayment(store: Store, link: PaymentLink, method: string): Payment {
  const payment: Payment = {
    id: randomUUID(),
    uuid: link.uuid,
    method,
    status: 'CREATED',
    startedAt: store.clock.now(),
    paidAt: null,
  };
  store.payments.set(payment.id, payment);
  store.invoice(link.invoiceId).paymentInProgress = true;
  return payment;
}

/** The bank says yes: the payment and its invoice are paid. Throws for an unknown payment. */
export function settlePayment(store: Store, paymentId: string): Payment {
  const payment = store.payments.get(paymentId);
  const link = payment && store.links.get(payment.uuid);
  if (!payment || !link) throw new Error(`The simulator has no payment ${paymentId}`);
  store.pay(link.invoiceId);
  return payment;
}
