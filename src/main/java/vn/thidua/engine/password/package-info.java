/** What a password must be, how it is kept and who is asked whether it is right. */
package vn.thidua.engine.password;
