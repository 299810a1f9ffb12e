import 'arrive';
import { mount, start, UNPAID } from './mount';

type Arriving = {
  arrive(
    selector: string,
    options: { existing: boolean; fireOnAttributesModification: boolean },
    callback: (element: Element) => void,
  ): void;
};

start();
(document as unknown as Arriving).arrive(
  UNPAID,
  { existing: true, fireOnAttributesModification: true },
  mount,
);
