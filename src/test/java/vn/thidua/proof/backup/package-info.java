/** What the proof of backup and restore needs: the commands, the files of a backup, people at work. */
package vn.thidua.proof.backup;
