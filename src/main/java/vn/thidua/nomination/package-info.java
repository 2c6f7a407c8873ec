/** Nominees and their dossiers, evidence, criteria with explanation, appraisal. */
package vn.thidua.nomination;
