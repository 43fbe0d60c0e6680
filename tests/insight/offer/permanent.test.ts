import { describe, expect, it } from 'vitest';
import { isPermanent } from '../../../insight/offer/permanent';

describe('a permanent post', () => {
  it.each([
    ['PTA', 'Lakeside Search is recruiting a direct-hire COTA for a home health agency.'],
    ['PTA', 'We are seeking a full-time, permanent assistant for a rehab unit.'],
    ['PTA', 'This is a permanent, part-time post with our client.'],
    ['PTA', 'This role is permanent.'],
    ['PTA', 'Our client has a permanent opening.'],
    ['PTA', 'Employment type: Direct hire'],
    ['PTA', 'Direct hire\n$1,310 a week'],
    ['PTA', 'Permanent placement with an outpatient clinic.'],
    ['PTA', 'You will be on the facility’s payroll from your first day.'],
    ['PTA', 'You’ll be hired directly by the hospital.'],
    ['PTA', 'Not a contract or temp job.'],
    ['PTA', 'This isn’t a temporary position.'],
    ['PTA', 'This is a permanent job, not temp-to-hire.'],
    ['PTA (Direct Hire)', ''],
    ['Perm COTA', 'Near the lake.'],
  ])('%s: %s', (title, description) => expect(isPermanent(title, description)).toBe(true));

  it.each([
    ['PTA', 'A 13-week contract with the chance to become permanent.'],
    ['PTA', '13 weeks. Contract-to-perm.'],
    ['PTA', 'Direct hire after completion of the contract.'],
    ['PTA', 'After 520 hours you will be on the client’s payroll.'],
    ['PTA', 'You will be on our payroll.'],
    ['PTA', 'Once the assignment ends you may be hired directly by the facility.'],
    ['PTA', 'We also have a permanent opening.'],
    ['PTA', 'We staff travel, contract and permanent placement.'],
    ['PTA', 'Our recruiters fill permanent positions and contracts.'],
    ['PTA', 'This is not a permanent position.'],
    ['PTA', 'This is not a travel contract.'],
    ['PTA', 'This is not a temp job but a 26 week contract.'],
    ['PTA', 'We are not a contract therapy company.'],
    ['PTA', 'You need a permanent license and a permanent address.'],
    ['PTA', 'Local contract with an option for direct hire.'],
    ['PTA', 'Permanent position possible at the end.'],
    ['PTA', 'Employment type: Permanent or contract'],
    ['Temp to Perm PTA', ''],
  ])('is none: %s: %s', (title, description) => expect(isPermanent(title, description)).toBe(false));

  it('is found in the time that the text takes', () => {
    const started = performance.now();
    for (const piece of [': ', ':', 'not a contract, ', 'also permanent ', 'this is a ', 'a-', '- ']) {
      isPermanent('PTA', piece.repeat(10_000));
    }
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
