/** Who may see a field: personal, salary and commercial data and free text each have rules of their own. */
export type Sensitivity = 'personal' | 'salary' | 'commercial' | 'text';
