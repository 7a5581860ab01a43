import { Event } from './nodes/event';
import { Honor } from './nodes/honor';
import { Industry } from './nodes/industry';
import { Institution } from './nodes/institution';
import { Other } from './nodes/other';
import { Person } from './nodes/person';
import { Place } from './nodes/place';
import { Policy } from './nodes/policy';
import { Project } from './nodes/project';

export const ENTITY_NODES = [Project, Institution, Place, Policy, Honor, Event, Person, Industry, Other] as const;
export const ENTITY_LABELS = ENTITY_NODES.map((entity) => entity.label);
