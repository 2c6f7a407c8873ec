package vn.thidua.plan;

/** BLOCK stops the launch, WARN needs a typed reason from the person launching, INFO is for reading. */
public enum Severity { BLOCK, WARN, INFO }
