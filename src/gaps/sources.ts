/** Where a rule comes from. */
export interface RuleSource {
  /** Its id. */
  readonly id: string;
  /** Its title, and who says so. */
  readonly title: string;
  /** Its address, where it has a lasting one. */
  readonly url?: string;
}

/** Every source that rules cite, by id. */
export const ruleSources: readonly RuleSource[] = [
  { id: 'operating-models', title: 'Managed IT Operating Models: Internal, Co-managed or External Support (KMayer)' },
  { id: 'service-operating-model', title: 'Co-Managed Service Operating Model (Managed IT & Buying Guidance)' },
  {
    id: 'design-guide',
    title: 'Co-managed IT: how to design the right model and measure success (guide for IT leaders, 2026)',
  },
  { id: 'what-is', title: 'What Is Co-Managed IT Services?' },
  { id: 'comparison', title: 'Co-Managed vs Fully Managed vs In-House IT: Choosing the Right Operations Model' },
  {
    id: 'ram',
    title: 'Responsibility assignment matrix (Wikipedia)',
    url: 'https://en.wikipedia.org/wiki/Responsibility_assignment_matrix',
  },
  {
    id: 'oscal',
    title: 'OSCAL, Open Security Controls Assessment Language (NIST)',
    url: 'https://pages.nist.gov/OSCAL/',
  },
  { id: 'catalog-practice', title: 'Practice of service catalogs; no standard behind it' },
  { id: 'responsibility-charting', title: 'Role & Responsibility Charting (Smith and Erwin)' },
  {
    id: 'iso-20000-1',
    title: 'ISO/IEC 20000-1:2018, service management system requirements, 8.2.3 control of parties involved',
  },
  { id: 'iso-20000-2', title: 'ISO/IEC 20000-2:2019, guidance on the application of service management systems' },
  { id: 'iso-27002', title: 'ISO/IEC 27002:2022, information security controls, 5.3 segregation of duties' },
  {
    id: 'aa22-131a',
    title: 'Protecting Against Cyber Threats to Managed Service Providers and their Customers (CISA, AA22-131A)',
  },
  { id: 'lane-practice', title: 'Practice of managed service providers: one owner a lane; no standard behind it' },
  { id: 'exception-practice', title: 'Practice of linters and policy tools with exceptions; no standard behind it' },
];
