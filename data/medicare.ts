import medicareFile from './medicare.json';
import type { RoleId } from './schema';
import type { MedicareRules } from './schema-offer';

const rules = medicareFile as MedicareRules;
const MODIFIERS: Partial<Record<RoleId, MedicareRules['modifiers']['pta']>> = {
  'physical-therapist-assistant': rules.modifiers.pta,
  'occupational-therapy-assistant': rules.modifiers.ota,
};

/** What Medicare Part B does with the work of an assistant; each part with its evidence, and the day since when. */
export type MedicareAssistantRule = Omit<MedicareRules, 'modifiers'> & {
  /** The code that a claim for the assistant's work carries: CQ for a PTA, CO for an OTA. */
  modifier: MedicareRules['modifiers']['pta'];
};

/**
 * Medicare's rule for assistants: Part B pays `payment.percent` of the usual amount for outpatient therapy of which the
 * assistant alone gives more than `minutes.percent` of the minutes. `null` for every role but PTA and OTA: the rule
 * names no others. It is about what the employer is paid, not the assistant.
 */
export function medicareAssistantRule(role: RoleId): MedicareAssistantRule | null {
  const modifier = MODIFIERS[role];
  if (!modifier) return null;
  const { source, payment, minutes, privatePracticeSupervision } = rules;
  return { source, payment, minutes, privatePracticeSupervision, modifier };
}
