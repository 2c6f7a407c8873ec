/** What every module may use: the one way to refuse, the one way to explain an automatic answer. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package vn.thidua.shared;
