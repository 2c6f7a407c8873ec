/** Files that come in from people's own programs and go out to them; so far tables as XLSX. */
package vn.thidua.document;
