/** Files that come in from people's own programs and go out to them: evidence attached to tasks, tables as XLSX. */
package vn.thidua.document;
