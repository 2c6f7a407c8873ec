/** Sign-in page, start page, error pages and the layout that every page of ours shares. */
package vn.thidua.web;
