import type { MaturityModel } from '../definition/model.js';
import { frozen } from './frozen.js';

/** What the operations model and its levels and dimensions are called: what a picture needs of it, without its questions. */
export const operationsNames: Pick<MaturityModel, 'id' | 'levels' | 'dimensions'> = /* @__PURE__ */ frozen<
  Pick<MaturityModel, 'id' | 'levels' | 'dimensions'>
>({
  id: 'operations',
  levels: [
    { number: 1, name: 'Reactive', description: 'Hardly any documentation; most time goes into outages.' },
    {
      number: 2,
      name: 'Documented and standardized',
      description: 'Clear policies, but not the depth to keep to them around the clock.',
    },
    { number: 3, name: 'Proactive and optimized', description: 'Stable; the work is on performance and security.' },
  ],
  dimensions: [
    { id: 'own', name: 'Ownership' },
    { id: 'doc', name: 'Documentation and standards' },
    { id: 'cov', name: 'Coverage and response' },
    { id: 'chg', name: 'Maintenance and change' },
    { id: 'rec', name: 'Recovery' },
    { id: 'ppl', name: 'People and knowledge' },
    { id: 'vis', name: 'Shared visibility' },
    { id: 'gov', name: 'Governance and evidence' },
    { id: 'imp', name: 'Security and improvement' },
  ],
});
