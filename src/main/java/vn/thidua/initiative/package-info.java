/** Initiatives: what units hand in, and what the initiative council makes of it; a recognised one is evidence for its authors. */
package vn.thidua.initiative;
