/**
 * Projections: which part of the graph a network is made of. A network is undirected; an edge weighs as many documents as
 * state it, and things named together in one sentence are tied by a weaker edge where the projection says so.
 */
import type { EntityType } from '../extract/fact';

export interface Projection {
  title: string;
  /** Types whose things become nodes. */
  nodes: EntityType[];
  /** Fact relationships that become edges, wherever both ends are nodes. */
  relationships: string[];
  /** Types whose things, named in one passage, are tied too (weight COMENTION_WEIGHT for each passage). */
  comention: EntityType[];
}

/** A shared sentence says less than a stated relationship. */
export const COMENTION_WEIGHT = 0.25;

export const PROJECTIONS: Record<string, Projection> = {
  projects: {
    title: '项目网络 · Projects with their builders and places',
    nodes: ['Project', 'Institution', 'Place'],
    relationships: ['UNDERTAKES', 'LOCATED_IN', 'PART_OF', 'CONNECTS'],
    comention: [],
  },
  institutions: {
    title: '机构网络 · Institutions that work together or are named together',
    nodes: ['Institution'],
    relationships: ['COOPERATES_WITH', 'PART_OF'],
    comention: ['Institution'],
  },
  cooperation: {
    title: '合作网络 · Places and institutions tied by cooperation and by lines between them',
    nodes: ['Place', 'Institution', 'Project'],
    relationships: ['COOPERATES_WITH', 'CONNECTS', 'UNDERTAKES'],
    comention: [],
  },
  policies: {
    title: '政策网络 · Who implements which policy',
    nodes: ['Place', 'Institution', 'Policy'],
    relationships: ['IMPLEMENTS'],
    comention: [],
  },
};
