import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demo } from '../../examples/demo/main.js';
import { control, file, flat, part, rowOf, run, said, surroundings, widest } from './demoRun.js';

const northMills = {
  id: 'north-mills',
  name: 'North Mills',
  parties: [
    { id: 'us', name: 'Our IT' },
    { id: 'harbor', name: 'Harbor' },
  ],
  roles: [{ id: 'lead', name: 'Lead', partyId: 'us' }],
  services: [
    { id: 'erp', name: 'ERP', ownerRoleId: null },
    { id: 'mail', name: 'Mail', ownerRoleId: 'lead' },
  ],
  activities: [
    { id: 'patch', name: 'Patch servers', serviceId: 'erp' },
    { id: 'backup', name: 'Verify backups', serviceId: 'erp' },
    { id: 'night', name: 'Watch at night', serviceId: 'mail' },
  ],
  assignments: [
    { activityId: 'patch', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
    { activityId: 'patch', assignee: { kind: 'party', id: 'harbor' }, responsibility: 'R' },
    { activityId: 'backup', assignee: { kind: 'party', id: 'us' }, responsibility: 'I' },
    { activityId: 'backup', assignee: { kind: 'party', id: 'harbor' }, responsibility: 'C' },
    { activityId: 'night', assignee: { kind: 'party', id: 'harbor' }, responsibility: 'A', validFrom: '2026-10-01' },
  ],
};

describe('the lean team', () => {
  const { status, stdout, stderr } = run([], { TZ: 'UTC' });
  const lean = JSON.parse(readFileSync('examples/lean-team/operating-model.json', 'utf8')) as {
    readonly services: readonly unknown[];
    readonly activities: readonly unknown[];
  };

  it('ends well and says what was read', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // The matrix has 8, 7 and 7 rows of activities.
    const activities = lean.activities.length + 22;
    expect(flat(stdout)).toContain(
      `Tarnwick Foods Ltd, as of 2026-09-01 ${lean.services.length} services, ${activities} activities (22 from responsibilities.md), 3 parties.`,
    );
  });

  it('shows the letters of the delivered matrix, by party, and marks the rows with flaws', () => {
    expect(rowOf(stdout, 'Assign licenses and order missing ones')).toBe('RA I');
    expect(rowOf(stdout, 'Connect a new line controller to the network')).toBe('RA C C');
    expect(rowOf(stdout, 'Approve new applications in the tenant')).toMatch(/^\[\d+\] A RA$/);
    expect(rowOf(stdout, 'Review sign-in and audit logs')).toMatch(/^\[\d+\] C R$/);
    expect(rowOf(stdout, 'Renew certificates and mail domain records')).toMatch(/^\[\d+\] C I$/);
    expect(rowOf(stdout, 'Lock and wipe lost handhelds')).toBe('[?] R');
    expect(stdout).toMatch(/^Backup and recovery \[-\]$/m); // nobody owns it: that finding is only counted
    expect(stdout).toMatch(/^ {2}- Fenlight Managed Services: accountable for \d+ of 72, does \d+$/m);
  });

  it('finds the flaws about responsibility that were put in on purpose', () => {
    const findings = flat(part(stdout, 'THE FINDINGS THAT MATTER', 'NOT ASSESSED YET'));
    const told = [
      /Several parties are named on "Verify that backups are complete and readable"/,
      /Several parties are named on "Train users to recognize attacks"/,
      /Several parties are named on "Renew certificates and mail domain records"/,
      /are accountable for "Carry out server changes"/,
      /are accountable for "Approve new applications in the tenant"/,
      /Nobody is accountable for "Chase failed night jobs"/,
      /Nobody is accountable for "Review sign-in and audit logs"/,
      /Nobody is accountable for .*"Restore the network after an incident".*p3/,
      /"Change Firewall Rules" is listed more than once/,
      /Review the firewall rules for what nobody needs.*"network-lead"/,
      /Firewall notes.*"network-lead"/,
    ];
    for (const text of told) expect(findings).toMatch(text);
    // At each severity the matrix comes first; of all others the worst are shown, and three of one kind at most.
    expect(findings.match(/\[\d+\]/g)).toHaveLength(25);
    expect(findings.match(/Only one person fills/g)).toHaveLength(3);
    expect(findings).toContain('27 more findings not shown');
    expect(findings).toContain('responsibilities.md line 21');
  });

  it('tells what is not assessed, and what the importer doubted', () => {
    const open = flat(part(stdout, 'NOT ASSESSED YET', 'DOUBTS WHILE READING'));
    expect(open).toContain('Which letters are still open? Lock and wipe lost handhelds. Decides: ');
    expect(open).toMatch(/To which service does the activity belong\? .*, and 19 more\. Decides: /);
    expect(open).toMatch(/- and \d+ more questions/);
    expect(open).toContain('1 open cell in responsibilities.md');
    expect(flat(stdout)).toContain('responsibilities.md 6:3 This table was skipped: no column holds letters.');
  });

  it('tells who is there when', () => {
    const hours = part(stdout, 'WHO IS THERE WHEN', 'WHAT THE WAYS TO OPERATE COST');
    expect(flat(hours)).toContain(
      'Firewalls and remote access: nobody with "Firewall engineering" in 5905 of the 8760 hours needed.',
    );
    // The provider is there around the clock, the own team on working days.
    expect(hours).toMatch(/^ {2}Mon [A-Za-z·]{24}$/m);
    expect(hours.match(/^ {2}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /gm)).toHaveLength(7);
  });

  it('tells whether it gets better, with the figures as bars', () => {
    const better = part(stdout, 'DOES IT GET BETTER?', 'WHAT THE WAYS TO OPERATE COST');
    expect(flat(better)).toContain('operations GETS WORSE');
    expect(flat(better)).toContain('After 23 months of the present model: nothing is shown to have improved.');
    // Twelve months of the agreed times, each below the one before.
    expect(better).toMatch(/^ {2}Tickets answered within the agreed time +█[▁▂▃▄▅▆▇█]{10}▁ GETS WORSE$/mu);
    expect(better).toMatch(/^ {2}User satisfaction +█▁▁ +too little data$/mu);
  });

  it('fits a terminal and a short time of reading', () => {
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(300); // six screens: hours, maturity, recommendation, costs and scorecard among them
  });

  it('is plain where it is not a terminal, and the same under every zone and language', () => {
    expect(stdout).not.toMatch(control);
    const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
    for (const TZ of zones) {
      expect(run([], { TZ, FORCE_COLOR: '1', LC_ALL: 'tr_TR.UTF-8' })).toEqual({ status, stdout, stderr });
    }
  });

  it('is the same text with colors on a terminal', () => {
    const colored = demo({ ...surroundings, args: [], colored: true }).output;
    expect(colored.replace(/\u001b\[[\d;]+m/g, '')).toBe(stdout);
    expect(colored).toContain('\u001b[1mTarnwick Foods Ltd, as of 2026-09-01\u001b[0m');
  });

  it('can be judged at another date', () => {
    // Both sides share the verification of backups since April 2026 only.
    const findings = part(said(['--as-of', '2026-03-01']).stdout, 'THE FINDINGS THAT MATTER', 'NOT ASSESSED YET');
    expect(findings).not.toContain('Verify that backups');
  });
});

describe('files of the user', () => {
  file('model.json', northMills);

  it('judges a document at the date that is asked for', () => {
    const { status, stdout } = run(['model.json', '--as-of', '2026-09-01']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^North Mills, as of 2026-09-01\n2 services, 3 activities, 2 parties\.\n/);
    expect(rowOf(stdout, 'Patch servers')).toBe('A R');
    expect(rowOf(stdout, 'Verify backups')).toMatch(/^\[\d\] I C$/);
    expect(rowOf(stdout, 'Watch at night')).toMatch(/^\[\d\]\+$/); // its only letter holds from October on: two findings
    expect(stdout).toContain(
      '  - Our IT: accountable for 1 of 3, does 0\n  - Harbor: accountable for 0 of 3, does 1\n',
    );
    expect(flat(stdout)).toContain('Nobody owns ERP. (service erp) -> Name one role that owns ERP.');

    const later = said(['model.json', '--as-of=2026-10-01']).stdout;
    expect(rowOf(later, 'Watch at night')).toBe('A');
    expect(later).toContain('  - Harbor: accountable for 1 of 3, does 2\n'); // who is accountable does it: nobody is named
  });

  it('takes the date of today in UTC where none is given', () => {
    const today = () => new Date().toISOString().slice(0, 10);
    const before = today();
    const [title] = run(['model.json'], { TZ: 'Pacific/Apia' }).stdout.split('\n');
    expect([before, today()].map((date) => `North Mills, as of ${date}`)).toContain(title);
  });

  it('reads a table of Markdown or CSV into the document', () => {
    const markdown =
      '| Activity | Our IT | Harbor |\n|---|---|---|\n| Patch switches | A | R |\n| Verify restores | ? | I |\n';
    file('table.md', markdown);
    file('table.csv', '\ufeffActivity;Our IT;Harbor\r\nPatch switches;A;R\r\nVerify restores;?;I\r\n');
    for (const table of ['table.md', 'table.csv']) {
      const { status, stdout } = run(['model.json', table, '--as-of', '2026-09-01']);
      expect(status).toBe(0);
      expect(flat(stdout)).toContain(`2 services, 5 activities (2 from ${table}), 2 parties.`);
      expect(rowOf(stdout, 'Patch switches')).toBe('A R');
      expect(rowOf(stdout, 'Verify restores')).toBe('[?] I');
      expect(stdout).toContain(
        '  - Our IT: accountable for 2 of 5, does 0\n  - Harbor: accountable for 0 of 5, does 2\n',
      );
      expect(stdout).toContain(`1 open cell in ${table}`);
    }
  });

  it('says that a table has no matrix, and does not take that for "none"', () => {
    file('notes.md', 'Nothing but text.');
    const { status, stdout } = said(['model.json', 'notes.md']);
    expect(status).toBe(0);
    expect(stdout).toContain('notes.md 1:1 warning: No responsibility matrix was found.');
    file('empty.json', { id: 'empty', name: 'Empty' });
    const empty = said(['empty.json', 'notes.md']).stdout;
    expect(flat(empty)).toContain('services not listed, activities not listed (0 from notes.md), parties not listed.');
    expect(empty).toContain('Not assessed: the document has no activities and no assignments.');
  });

  it('runs on names that would steer a terminal', () => {
    file('hostile.json', { ...northMills, name: 'Nor\u202eth\u200b \u2066Mills' });
    file(
      'hostile.csv',
      'Activity,Our IT,Har\u001b]0;bor\u0007\nPatch\u001b[2J all,A,R\u0000\nVer\u009b31mify,\u001b[31m?,x\n',
    );
    const { status, stdout, stderr } = run(['hostile.json', 'hostile.csv']);
    expect(status).toBe(0);
    expect(stdout + stderr).not.toMatch(control);
    expect(stdout).toMatch(/^North Mills, as of /);
  });

  it('keeps to the width with many parties and long, wide names', () => {
    const parties = Array.from({ length: 14 }, (_, at) => ({ id: `p${at}`, name: `Party number ${at} of many` }));
    const activities = Array.from({ length: 150 }, (_, at) => ({
      id: `a${at}`,
      name: at % 2 === 0 ? `運用監視サービス${'監視'.repeat(30)}${at}` : `👩‍💻 ${'long'.repeat(40)} ${at}`,
      section: '部門'.repeat(40),
    }));
    const assignments = activities
      .slice(0, 140)
      .map(({ id }, at) => ({ activityId: id, assignee: { kind: 'party', id: `p${at % 14}` }, responsibility: 'A' }));
    file('wide.json', { id: 'wide', name: '広'.repeat(200), parties, activities, assignments });
    const { status, stdout } = said(['wide.json']);
    expect(status).toBe(0);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(stdout).toContain('(140 activities without a finding)');
    expect(flat(stdout)).toContain('No room for the columns of ');
    // Ten activities have nobody: eight are told, two are counted.
    expect(flat(stdout)).toContain('more findings not shown');
  });
});
