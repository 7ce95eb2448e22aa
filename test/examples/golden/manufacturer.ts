import { each } from './model.js';
import type { Golden } from './model.js';

/** What is found in the manufacturer as of 2026-09-01. Judged line by line against the document; the README says each in plain words. */
export const manufacturer: Golden = {
  folder: 'manufacturer-24x7',
  fails: [
    // Letters: two rows with onlookers alone, one without A, one with two; a plant without a doer; Duskline not on changes; a vendor without a role.
    'critical raci/both-assume-other|activity:after-hours-escalation',
    'critical raci/multiple-accountable|activity:remote-sessions',
    'high raci/both-assume-other|activity:backup-verification',
    'high raci/no-accountable|activity:erp-night-jobs',
    'high raci/party-without-role|activity:controller-firmware|party:zarnek',
    'high raci/scope-hole|activity:network-incidents',
    'high raci/silent-party|activity:network-changes|party:duskline',
    // Owners: null for the tunnels, a leaver for backup, null for two follow-ups, an empty list for a lane; a must of a lane at another party; a duty that no row lists.
    'critical own/service-no-owner|service:ot-remote-access',
    'critical ref/hand-over-unmatched|duty:announce-line-stops',
    'high lane/no-owner|lane:users',
    'high lane/prerequisite-split|lane:security|lane:network',
    'high own/follow-up-unowned|review:network-review|action:second-firewall',
    'high own/owner-gone|service:backup',
    'medium own/follow-up-unowned|evidence:erp-restore-2026|action:find-good-copy',
    // A skill that no person and no team has; hours above 60 % and above 110; the three dates of due work that have passed.
    'critical capability/skill-missing|service:mes|skill:historian',
    'high capacity/maintenance-slipping|activity:mes-access-review',
    'high capacity/maintenance-slipping|activity:ot-patching',
    'medium capacity/maintenance-slipping|activity:restore-tests',
    'medium capacity/overallocated|person:dwight-sorel',
    'medium capacity/reactive-heavy|organization:corvane-components',
    'medium capacity/reactive-heavy|team:infrastructure',
    // One active holder each, whoever stands in: deputies are no second holder; the two roles without deputies answer for rows. Two skills hang on the same man.
    'critical resilience/single-holder|role:infrastructure-manager',
    'critical resilience/single-holder|role:it-director',
    'critical resilience/single-holder|role:mes-lead',
    'critical resilience/single-holder|role:ot-engineer',
    'critical resilience/single-holder|role:plant-it-east',
    'critical resilience/single-holder|role:plant-it-west',
    'critical resilience/single-holder|skill:ot-firewall',
    'critical resilience/single-holder|skill:plc-programming',
    'high resilience/no-deputy|role:ot-engineer',
    'high resilience/no-deputy|role:plant-it-west',
    // MES depends on an ERP with a longer time to restore, fewer hours and less availability.
    'critical resilience/dependency-weaker|service:mes|service:erp+availability',
    'critical resilience/dependency-weaker|service:mes|service:erp+rto',
    // No runbook covers the lines or one of their activities; documents, evidence and reviews past their dates, or with null where a rhythm stands.
    'critical docs/no-runbook|activity:controller-firmware',
    'critical docs/no-runbook|activity:line-incidents',
    'critical docs/no-runbook|activity:ot-patching',
    'critical docs/no-runbook|activity:plc-changes',
    'high docs/stale|document:mes-runbook',
    'high evidence/expired|evidence:mes-access-2025',
    'high evidence/set-incomplete|service:line-control',
    'high evidence/set-incomplete|service:mes',
    'high review/after-event|service:mes',
    'high review/after-event|service:plant-network',
    'high review/none|contract:zarnek-support',
    'high review/none|service:line-control',
    'high review/overdue|review:mes-review',
    'medium evidence/set-incomplete|service:erp',
    'medium review/overdue|review:matrix-review',
    // All seven services, of several kinds, have one pair of models; the exception of the tunnels ended in June.
    'critical exception/expired|exception:tunnel-review-late',
    'low gov/one-model-for-everything|organization:corvane-components',
    // Neither console is open to the other side, both are the record; a sheet is no record and has no owner; nothing watches the lines, nobody mends tunnels.
    'critical monitoring/none|service:line-control',
    'critical monitoring/without-response|service:ot-remote-access',
    'critical tool/no-internal-visibility|tool:dusk-console',
    'high tool/ownership-unclear|tool:config-sheet',
    'high tool/silo|tool-purpose:monitoring',
    'medium tool/record-conflict|tool-purpose:configuration-records',
    'medium tool/record-conflict|tool-purpose:monitoring',
    // No promise for ERP, promises slower than the need; no route for the lines at each of three severities.
    'critical escalation/none|service:line-control|p1',
    'critical escalation/none|service:line-control|p2',
    'critical escalation/none|service:line-control|p3',
    'critical sla/slower-than-need|service-level:duskline-2024.p1-response|service:mes',
    'critical sla/slower-than-need|service-level:duskline-2024.p1-response|service:plant-network',
    'critical sla/slower-than-need|service-level:zarnek-support.call-back|service:line-control',
    'medium sla/none|service:erp|party:duskline',
    // One row done and not agreed, two agreed and not done; 28 November is 88 days away, the horizon 90.
    'critical contract/scope-mismatch|contract:duskline-2024|activity:after-hours-escalation+in-scope-without-responsible',
    'critical contract/scope-mismatch|contract:duskline-2024|activity:backup-verification+in-scope-without-responsible',
    'critical contract/scope-mismatch|contract:duskline-2024|activity:erp-night-jobs+responsible-outside-scope',
    'high contract/expiring|contract:duskline-2024',
    // A plan of one party where three respond; no window for patches; three access reviews past their dates or never held.
    'critical sec/patch-compliance|activity:ot-patching',
    'high sec/access-review-overdue|service:mes',
    'high sec/access-review-overdue|service:ot-remote-access',
    'high sec/access-review-overdue|tool:ot-gateway',
    'high sec/joint-plan|organization:corvane-components',
    // Verification without A and R; restores older than asked for or never passed; copies further apart than may be lost; recovery slower or never measured; no plan.
    'critical backup/restore-test-overdue|service:line-control',
    'critical backup/restore-test-overdue|service:mes',
    'critical backup/rpo-missed|service:line-control',
    'critical backup/rpo-missed|service:mes',
    'critical dr/no-plan|service:line-control',
    'critical dr/no-plan|service:ot-remote-access',
    'critical dr/rto-unproven|service:line-control',
    'critical dr/rto-unproven|service:mes',
    'high backup/restore-test-overdue|service:erp',
    'high backup/verification-unowned|activity:backup-verification',
    'high dr/rto-unproven|service:erp',
    // Configuration and tooling at the provider alone, no exit plan; nothing handed over; two areas without a figure.
    'critical lockin/provider-holds-keys|contract:duskline-2024',
    'high lockin/no-exit-plan|contract:duskline-2024',
    'medium outcome/area-unmeasured|organization:corvane-components|strategic',
    'medium outcome/area-unmeasured|organization:corvane-components|team',
    'medium transition/leapfrog|organization:corvane-components',
    'medium transition/no-handover|transition:backup-to-duskline',
    // Duskline watches from 18:00 to 06:00 and nobody by day; applications and plant IT work by day and nobody at night, on services that never stop.
    'critical coverage/247-without-desk|service:line-control',
    'critical coverage/247-without-desk|service:mes',
    'critical coverage/247-without-desk|service:ot-remote-access',
    'critical coverage/247-without-desk|service:plant-network',
    'critical coverage/escalation-asleep|escalation-route:mes-route|role:mes-lead',
    'critical coverage/escalation-asleep|escalation-route:mes-route|role:noc-analyst',
    'critical coverage/escalation-asleep|escalation-route:network-route|role:noc-analyst',
    'critical coverage/escalation-asleep|escalation-route:tunnel-route|role:noc-analyst',
    'critical coverage/required-hours-uncovered|activity:mes-alerts',
    'critical coverage/required-hours-uncovered|activity:mes-incidents',
    'critical coverage/required-hours-uncovered|activity:network-alerts',
    'critical coverage/required-hours-uncovered|activity:network-incidents',
    'critical coverage/required-hours-uncovered|activity:remote-access-watch',
    'critical coverage/required-hours-uncovered|service:line-control',
    'critical coverage/required-hours-uncovered|service:mes',
    'critical coverage/required-hours-uncovered|service:ot-remote-access',
    'critical coverage/required-hours-uncovered|service:plant-network',
    'critical coverage/sla-clock-mismatch|contract:duskline-2024',
    'high coverage/247-without-desk|service:backup',
    'high coverage/escalation-asleep|escalation-route:backup-route|role:noc-manager',
    'high coverage/escalation-asleep|escalation-route:erp-route|role:erp-lead',
    'high coverage/required-hours-uncovered|activity:backup-alerts',
    'high coverage/required-hours-uncovered|service:backup',
    'high coverage/required-hours-uncovered|service:erp',
    // Engineers are on call outside working hours; on six holidays nobody is by day.
    'critical coverage/escalation-asleep|escalation-route:mes-route|role:it-director',
    'critical coverage/escalation-asleep|escalation-route:network-route|role:infrastructure-manager',
    'critical coverage/escalation-asleep|escalation-route:network-route|role:it-director',
    'critical coverage/escalation-asleep|escalation-route:tunnel-route|role:ot-engineer',
    'critical coverage/required-hours-uncovered|activity:line-incidents',
    'critical coverage/sla-clock-mismatch|contract:zarnek-support',
    'critical sec/first-responder|activity:security-first-response',
    'high coverage/escalation-asleep|escalation-route:backup-route|role:infrastructure-manager',
    'high coverage/escalation-asleep|escalation-route:erp-route|role:it-director',
    // Each plant has another owner, and no reason is given.
    'medium coverage/site-inconsistent|activity:network-incidents',
    'low coverage/site-inconsistent|activity:terminal-care',
  ],
  later: [
    // The holder of both skills and of the role leaves within 90 days, and has mended three of four major incidents.
    'critical resilience/leaver|role:ot-engineer',
    'critical resilience/leaver|skill:ot-firewall',
    'critical resilience/leaver|skill:plc-programming',
    'medium resilience/hero-incidents|person:dwight-sorel',
    // A step without a time, a contract without reports, a plan never tried, accounts of leavers open, changes recorded where nobody inside can look, debt that moved.
    'high escalation/no-times|escalation-route:mes-route|role:it-director',
    'high sec/provider-access|party:duskline',
    'medium contract/no-reporting|contract:zarnek-support',
    'medium sec/plan-not-exercised|document:incident-plan',
    'medium tool/changes-invisible|party:duskline',
    'medium transition/debt-moved|transition:backup-to-duskline',
    // Duskline owns the lanes, and the IT side answers for these rows; no carve-out says why.
    'medium lane/accountable-elsewhere|activity:restore-tests',
    'medium lane/accountable-elsewhere|activity:security-first-response',
    // Nobody takes the first look at the lines, and nobody decides the direction of the lines or of ERP.
    'high raci/tier-missing|service:line-control|first-tier',
    'high raci/tier-missing|service:line-control|strategic',
    'medium raci/tier-missing|service:erp|strategic',
    // The post is vacant, and its letters went to Duskline.
    'low raci/role-unused|role:backup-administrator',
  ],
  accepted: [
    // Accepted by the IT director until the end of the year.
    'high docs/stale|document:recovery-plan',
  ],
  unknown: [
    // Nobody has looked yet: evidence and reviews of these services, access to these tools, when the reviews are next held.
    ...each('dr/rto-unproven', 'service', 'backup ot-remote-access'),
    'backup/restore-test-overdue|service:backup',
    ...each('evidence/set-incomplete', 'service', 'backup ot-remote-access plant-network service-desk'),
    ...each('review/none', 'service', 'backup erp ot-remote-access service-desk'),
    ...each('sec/access-review-overdue', 'tool', 'backup-suite config-sheet desk dusk-console line-view zarnek-tunnel'),
    ...each(
      'evidence/not-in-next-review',
      'review',
      'line-review matrix-review mes-review network-review zarnek-review',
    ),
    // Nobody has said what the console of Duskline and the tunnel of Zarnek cost, nor what the contracts cost beside their fees.
    ...each('cost/duplicate', 'tool-purpose', 'monitoring remote-access'),
    ...each('cost/no-tco', 'contract', 'duskline-2024 zarnek-support'),
    // Duskline has not said who the night analysts are, nor whom its managers stand in for.
    ...each('resilience/leaver resilience/single-holder', 'role', 'noc-analyst'),
    ...each('capacity/overallocated', 'person', 'owen-mast stella-brandt'),
    // Hours were planned for the one who complained; these two have rows without hours.
    ...each('capacity/overallocated', 'person', 'marcus-hale renee-aldous'),
    // No level is given to one skill, no kind to the figures about satisfaction.
    ...each('capability/domain-thin outcome/no-stakeholder-voice', 'organization', 'corvane-components'),
    // Nothing shows how the team and the direction do, reactive hours among them; half a year of the other figures goes up and down.
    ...each('outcome/no-gain-12-months outcome/still-firefighting', 'organization', 'corvane-components'),
    // Nobody has described the work in plain words, nor said of regular work how it is done.
    ...each(
      'docs/no-plain-description',
      'activity',
      `
      after-hours-escalation backup-alerts backup-jobs backup-repair backup-verification controller-firmware
      desk-calls erp-access-review erp-changes erp-incidents erp-night-jobs firewall-approval firewall-changes
      joiners-leavers line-incidents mes-access-review mes-alerts mes-changes mes-direction mes-incidents
      network-alerts network-changes network-direction network-firmware network-incidents ot-patching
      plc-changes provider-steering recovery-plan-upkeep remote-access-watch remote-sessions restore-tests
      security-first-response terminal-care tunnel-changes`,
    ),
    ...each(
      'docs/manual-only',
      'activity',
      'erp-access-review mes-access-review network-firmware ot-patching recovery-plan-upkeep restore-tests',
    ),
  ],
  table: {
    fails: [
      // The draft gives work to Duskline and Zarnek that their contracts do not list: the annex is not signed.
      'critical contract/scope-mismatch|contract:duskline-2024|activity:offices-filter-mail-and-release-held-messages+responsible-outside-scope',
      'critical contract/scope-mismatch|contract:duskline-2024|activity:offices-manage-licenses+responsible-outside-scope',
      'critical contract/scope-mismatch|contract:duskline-2024|activity:offices-restore-single-files-on-request+responsible-outside-scope',
      'critical contract/scope-mismatch|contract:duskline-2024|activity:server-rooms-check-power-cooling-and-doors-of-server-rooms+responsible-outside-scope',
      'critical contract/scope-mismatch|contract:duskline-2024|activity:server-rooms-keep-the-list-of-servers-up-to-date+responsible-outside-scope',
      'critical contract/scope-mismatch|contract:duskline-2024|activity:server-rooms-patch-servers+responsible-outside-scope',
      'critical contract/scope-mismatch|contract:zarnek-support|activity:plants-replace-a-broken-operator-panel+responsible-outside-scope',
      // Two rows with onlookers alone, one with two A, one with a single C.
      'high raci/both-assume-other|activity:offices-answer-users-after-17-00',
      'high raci/both-assume-other|activity:server-rooms-patch-servers-that-feed-the-lines',
      'high raci/multiple-accountable|activity:server-rooms-keep-the-list-of-servers-up-to-date',
      'high raci/no-accountable|activity:plants-keep-spare-controllers-at-each-plant',
      'high raci/no-responsible|activity:plants-keep-spare-controllers-at-each-plant',
    ],
    opens: [
      // Whoever does the new rows may do work of any of these services, at hours that nobody else has.
      'critical coverage/247-without-desk|service:line-control',
      'critical coverage/247-without-desk|service:mes',
      'critical coverage/247-without-desk|service:ot-remote-access',
      'critical coverage/247-without-desk|service:plant-network',
      'critical coverage/required-hours-uncovered|service:line-control',
      'critical coverage/required-hours-uncovered|service:mes',
      'critical coverage/required-hours-uncovered|service:ot-remote-access',
      'critical coverage/required-hours-uncovered|service:plant-network',
      'critical coverage/sla-clock-mismatch|contract:duskline-2024',
      'critical coverage/sla-clock-mismatch|contract:zarnek-support',
      'high coverage/247-without-desk|service:backup',
      'high coverage/required-hours-uncovered|service:backup',
      'high coverage/required-hours-uncovered|service:erp',
      // The new rows say neither service nor duties: one of them may mend the tunnels, be tier 1 or strategic.
      'critical monitoring/without-response|service:ot-remote-access',
      'critical ref/hand-over-unmatched|duty:announce-line-stops',
      'high raci/tier-missing|service:line-control|first-tier',
      'high raci/tier-missing|service:line-control|strategic',
      'medium raci/tier-missing|service:erp|strategic',
      // The open cell may be the letter of this role.
      'low raci/role-unused|role:backup-administrator',
    ],
    unknown: [
      // Whoever does the new rows may do work of any of these services, at hours that nobody else has.
      ...each('coverage/247-without-desk', 'service', 'backup line-control mes ot-remote-access plant-network'),
      ...each(
        'coverage/required-hours-uncovered',
        'service',
        'backup erp line-control mes ot-remote-access plant-network',
      ),
      ...each('coverage/sla-clock-mismatch', 'contract', 'duskline-2024 zarnek-support'),
      ...each(
        'cost/duplicate coverage/no-overlap-at-handover coverage/site-inconsistent',
        'activity',
        'offices-restore-single-files-on-request',
      ),
      // The table says of its rows neither service, kind, practice nor purpose; in "Restore single files on request" one cell is open as well.
      ...each(
        `
      backup/verification-unowned capacity/maintenance-slipping coverage/after-hours-alerts docs/manual-only
      docs/no-runbook sec/first-responder gov/accountability-outside lane/accountable-elsewhere raci/segregation raci/silent-party
      sec/patch-compliance`,
        'activity',
        `
      offices-answer-users-after-17-00 offices-filter-mail-and-release-held-messages
      offices-install-office-programs offices-manage-licenses offices-restore-single-files-on-request
      plants-connect-a-new-controller-to-the-network plants-keep-spare-controllers-at-each-plant
      plants-replace-a-broken-operator-panel server-rooms-check-power-cooling-and-doors-of-server-rooms
      server-rooms-keep-the-list-of-servers-up-to-date server-rooms-patch-servers
      server-rooms-patch-servers-that-feed-the-lines server-rooms-replace-failed-disks-and-power-supplies`,
      ),
      ...each(
        `
      raci/multiple-accountable raci/no-accountable raci/person-instead-of-role raci/redundant-letters
      raci/too-many-consulted raci/too-many-responsible`,
        'activity',
        'offices-restore-single-files-on-request',
      ),
      ...each(
        'raci/party-without-role',
        'activity',
        `
      offices-filter-mail-and-release-held-messages offices-install-office-programs offices-manage-licenses
      offices-restore-single-files-on-request plants-connect-a-new-controller-to-the-network
      plants-replace-a-broken-operator-panel server-rooms-check-power-cooling-and-doors-of-server-rooms
      server-rooms-keep-the-list-of-servers-up-to-date server-rooms-patch-servers
      server-rooms-replace-failed-disks-and-power-supplies`,
      ),
      ...each(
        'docs/no-plain-description',
        'activity',
        `
      offices-filter-mail-and-release-held-messages offices-install-office-programs
      plants-connect-a-new-controller-to-the-network plants-keep-spare-controllers-at-each-plant
      plants-replace-a-broken-operator-panel server-rooms-check-power-cooling-and-doors-of-server-rooms
      server-rooms-keep-the-list-of-servers-up-to-date server-rooms-patch-servers
      server-rooms-patch-servers-that-feed-the-lines server-rooms-replace-failed-disks-and-power-supplies`,
      ),
      // A row without a service may belong to any: its parties, work and letters may be what is asked for.
      ...each('monitoring/without-response', 'service', 'line-control ot-remote-access service-desk'),
      'ref/hand-over-unmatched|duty:announce-line-stops',
      ...each(
        'raci/silent-party',
        'activity',
        `
      after-hours-escalation erp-changes erp-incidents firewall-approval firewall-changes line-incidents
      mes-changes mes-incidents network-incidents plc-changes tunnel-changes`,
      ),
      ...each('raci/tier-missing', 'service', 'backup erp line-control ot-remote-access service-desk'),
      ...each('sla/none', 'service', 'backup line-control mes ot-remote-access plant-network service-desk'),
      // Who has the open cell of "Restore single files on request" is not known: it may be any role, team or person, or the work of any contract.
      ...each(
        'resilience/leaver resilience/single-holder',
        'role',
        'backup-operator controls-engineer desk-lead erp-lead noc-manager',
      ),
      ...each(
        'raci/role-overload',
        'role',
        `
      backup-administrator backup-operator controls-engineer desk-lead erp-lead infrastructure-manager
      it-director mes-lead noc-analyst noc-manager ot-engineer plant-it-east plant-it-west plant-manager`,
      ),
      ...each('resilience/no-deputy', 'role', 'backup-operator controls-engineer noc-analyst'),
      'resilience/person-concentration|person:dwight-sorel',
      ...each(
        'capacity/overallocated',
        'person',
        'anita-bowers joan-pruitt jorge-medrano kyle-vance luis-ferrara priscilla-tan ray-kessler tess-omalley',
      ),
      ...each(
        'capacity/overallocated',
        'team',
        'applications desk duskline-backup infrastructure noc plant-it zarnek-field',
      ),
      'tool/changes-invisible|party:zarnek',
      'raci/role-unused|role:backup-administrator',
    ],
  },
};
