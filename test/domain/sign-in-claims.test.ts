import { describe, expect, test } from '@jest/globals';
import { claimedBy, type Payload } from '../../src/access/sign-in/claims.js';
import { NotSignedIn } from '../../src/access/sign-in/not-signed-in.js';
import { type SignInSettings, USUAL_CLAIMS } from '../../src/access/sign-in/settings.js';
import type { Identity } from '../../src/access/viewer.js';

const ORGANIZATION = '0190c2a1-0000-7000-8000-000000000001';
const PROFESSIONAL = '0190c2a1-0000-7000-8000-000000000002';
const PARTICIPANT = '0190c2a1-0000-7000-8000-000000000003';
const hex = (uuid: string) => uuid.replaceAll('-', '');
const [org, pro, par] = [`org_${hex(ORGANIZATION)}`, `pro_${hex(PROFESSIONAL)}`, `par_${hex(PARTICIPANT)}`];

const usual: SignInSettings = {
  issuer: 'https://login.example.org',
  audience: 'trajectory-graph',
  jwksUrl: undefined,
  claims: USUAL_CLAIMS,
  roleMap: undefined,
  secondFactor: { of: 'staff', values: ['mfa'] },
};
const base = { iss: 'https://login.example.org', sub: 'somebody' };
const coach = { ...base, roles: ['JOB_COACH'], organization: org, professional: pro, amr: ['pwd', 'mfa'] };
const nobody: Partial<Identity> = { organizationId: undefined, professionalId: undefined, participantId: undefined };

describe('who a token says that somebody is', () => {
  test.each<[string, Payload, Partial<SignInSettings>, Partial<Identity> & { kvkNumber?: string }]>([
    ['a coach', coach, {}, { roles: ['JOB_COACH'], organizationId: ORGANIZATION, professionalId: PROFESSIONAL }],
    ['the key is issuer and subject', coach, {}, { key: 'https://login.example.org somebody' }],
    [
      'a participant, who has no organization and needs no second factor',
      { ...base, roles: ['PARTICIPANT'], participant: par },
      {},
      { ...nobody, roles: ['PARTICIPANT'], participantId: PARTICIPANT },
    ],
    [
      'scopes as one text',
      { ...coach, scope: 'openid matrix:criminal' },
      {},
      { scopes: ['openid', 'matrix:criminal'] },
    ],
    ['scopes as a list', { ...coach, scope: ['matrix:criminal'] }, {}, { scopes: ['matrix:criminal'] }],
    ['no scopes', coach, {}, { scopes: [] }],
    ['an organization by its number', { ...coach, organization: '12345678' }, {}, { kvkNumber: '12345678' }],
    ['the only value in a list', { ...coach, organization: [org] }, {}, { organizationId: ORGANIZATION }],
    ['one role as text', { ...coach, roles: 'JOB_COACH' }, {}, { roles: ['JOB_COACH'] }],
    ['several roles', { ...coach, roles: ['JOB_COACH', 'TEAM_LEAD'] }, {}, { roles: ['JOB_COACH', 'TEAM_LEAD'] }],
    ['roles of others beside ours', { ...coach, roles: ['offline_access', 'JOB_COACH'] }, {}, { roles: ['JOB_COACH'] }],
    [
      'roles with names of the issuer, deep in an object',
      { ...coach, roles: ['ADMIN'], realm_access: { roles: ['jobcoach'] } },
      { claims: { ...USUAL_CLAIMS, role: 'realm_access.roles' }, roleMap: new Map([['jobcoach', ['JOB_COACH']]]) },
      { roles: ['JOB_COACH'] },
    ],
    [
      'a claim whose name is a URL',
      { ...coach, 'https://x.example.org/org': org, organization: undefined },
      { claims: { ...USUAL_CLAIMS, organization: 'https://x.example.org/org' } },
      { organizationId: ORGANIZATION },
    ],
    [
      'a second factor told as a level',
      { ...coach, amr: undefined, acr: '2' },
      { claims: { ...USUAL_CLAIMS, secondFactor: 'acr' }, secondFactor: { of: 'staff', values: ['2'] } },
      { roles: ['JOB_COACH'] },
    ],
    [
      'no second factor where nobody needs one',
      { ...coach, amr: undefined },
      { secondFactor: { of: 'nobody', values: [] } },
      {},
    ],
    [
      'an auditor, who needs no organization',
      { ...base, roles: ['AUDITOR'], amr: ['mfa'] },
      {},
      { ...nobody, roles: ['AUDITOR'] },
    ],
    [
      'a machine asks for figures',
      { ...base, client_id: 'somebody', scope: 'figures:read' },
      {},
      { roles: ['REPORTER'], scopes: ['figures:read'] },
    ],
    ['a machine as Entra marks it', { ...base, idtyp: 'app' }, {}, { roles: ['REPORTER'] }],
    [
      'a machine with a role of its own',
      { ...base, client_id: 'somebody', roles: ['MUNICIPALITY'], organization: org },
      {},
      { roles: ['MUNICIPALITY'], organizationId: ORGANIZATION },
    ],
  ])('%s', (_, payload, settings, expected) => {
    expect(claimedBy(payload, { ...usual, ...settings })).toMatchObject(expected);
  });
});

describe('whom a token does not let in', () => {
  test.each<[string, Payload, Partial<SignInSettings>, string]>([
    ['no role', { ...coach, roles: undefined }, {}, 'NO_ROLE'],
    ['no role of ours', { ...coach, roles: ['offline_access'] }, {}, 'NO_ROLE'],
    ['a role that JavaScript knows', { ...coach, roles: ['constructor'] }, {}, 'NO_ROLE'],
    ['our name where the issuer has its own', coach, { roleMap: new Map([['jobcoach', ['JOB_COACH']]]) }, 'NO_ROLE'],
    ['no subject', { ...coach, sub: undefined }, {}, 'CLAIM_MISSING'],
    ['an empty subject', { ...coach, sub: '' }, {}, 'CLAIM_MISSING'],
    ['a coach without organization', { ...coach, organization: undefined }, {}, 'CLAIM_MISSING'],
    ['a coach who is no professional', { ...coach, professional: undefined }, {}, 'CLAIM_MISSING'],
    ['a lead without organization', { ...coach, roles: ['TEAM_LEAD'], organization: '' }, {}, 'CLAIM_MISSING'],
    [
      'a supervisor who is no professional',
      { ...coach, roles: ['WORK_SUPERVISOR'], professional: null },
      {},
      'CLAIM_MISSING',
    ],
    ['an employer without organization', { ...base, roles: ['EMPLOYER'], amr: ['mfa'] }, {}, 'CLAIM_MISSING'],
    ['a municipality without organization', { ...base, roles: ['MUNICIPALITY'], amr: ['mfa'] }, {}, 'CLAIM_MISSING'],
    ['a participant who is none', { ...base, roles: ['PARTICIPANT'] }, {}, 'CLAIM_MISSING'],
    ['two roles of which one lacks something', { ...coach, roles: ['JOB_COACH', 'PARTICIPANT'] }, {}, 'CLAIM_MISSING'],
    ['an id of another type', { ...coach, professional: org }, {}, 'CLAIM_MALFORMED'],
    ['an organization that is a name', { ...coach, organization: 'De Werkplaats' }, {}, 'CLAIM_MALFORMED'],
    ['two organizations', { ...coach, organization: [org, org] }, {}, 'CLAIM_MALFORMED'],
    ['an organization that is a number', { ...coach, organization: 12345678 }, {}, 'CLAIM_MALFORMED'],
    ['a coach without second factor', { ...coach, amr: ['pwd'] }, {}, 'SECOND_FACTOR'],
    ['a coach of whom nothing is told', { ...coach, amr: undefined }, {}, 'SECOND_FACTOR'],
    [
      'a coach who is a participant too',
      { ...coach, roles: ['PARTICIPANT', 'JOB_COACH'], participant: par, amr: [] },
      {},
      'SECOND_FACTOR',
    ],
    [
      'a participant where everyone needs one',
      { ...base, roles: ['PARTICIPANT'], participant: par },
      { secondFactor: { of: 'everyone', values: ['mfa'] } },
      'SECOND_FACTOR',
    ],
    ['a machine that says to be a professional', { ...coach, client_id: 'somebody' }, {}, 'MACHINE_AS_PERSON'],
    ['a machine that says to be a participant', { ...base, idtyp: 'app', participant: par }, {}, 'MACHINE_AS_PERSON'],
  ])('%s', (_, payload, settings, reason) => {
    const act = () => claimedBy(payload, { ...usual, ...settings });
    expect(act).toThrow(NotSignedIn);
    expect(act).toThrow(reason);
  });
});
