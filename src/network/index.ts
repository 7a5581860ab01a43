/**
 * Networks: rows of the store → graphology graph → measures, tables, GEXF and GraphML. In goes a store and the name of a
 * projection; out come nodes with their measures, communities named by their most telling members, and the bridges
 * between them.
 */
export { around, buildNetwork, type Network, type NetworkOptions } from './build';
export { compare, type NetworkChange, type TieChange } from './compare';
export { toGexf, toGraphml } from './export';
export { type Measured, measure } from './measures';
export { PROJECTIONS, type Projection } from './projections';
