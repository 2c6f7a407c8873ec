package vn.thidua.council;

/** What equal numbers for and against mean: not recommended, or the chair of the council decides openly when signing (L-66). */
public enum TieRule { FAIL, CHAIR }
