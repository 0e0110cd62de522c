export { type AddAgreement, addAgreement } from './agreement/add-agreement.js';
export { AgreementEntity } from './agreement/agreement.entity.js';
export { AssociationKnockCountEntity } from './application/knock-count.entity.js';
export { askAboutCard } from './association/ask-about-card.js';
export { AssociationEntity } from './association/association.entity.js';
export type { AssociationCard } from './association/association.input.js';
export { type AssociationStatus, associationStatuses } from './association/association.states.js';
export {
  type AssociationCategory,
  type AssociationTargetGroup,
  associationCategories,
  associationTargetGroups,
} from './association/association-kinds.js';
export { type ChangeAssociation, changeAssociation } from './association/change-association.js';
export { confirmCard } from './association/confirm-card.js';
export { type DecideAssociation, decideAssociation } from './association/decide-association.js';
export { type AssociationFilter, listAssociations } from './association/list-associations.js';
export { mayBookFor } from './association/may-book-for.js';
export type { PossibleDouble } from './association/possible-doubles.js';
export { type RegisterAssociation, registerAssociation } from './association/register-association.js';
export { type AddContact, addContact } from './contact/add-contact.js';
export { type AddDelegate, addDelegate } from './contact/add-delegate.js';
export { ContactEntity } from './contact/contact.entity.js';
export { type ContactRole, contactRoles } from './contact/contact-roles.js';
export { type EndContact, endContact } from './contact/end-contact.js';
export { ContactLogEntity } from './contact-log/contact-log.entity.js';
export { type ContactWay, contactWays, type LogContact, logContact } from './contact-log/log-contact.js';
