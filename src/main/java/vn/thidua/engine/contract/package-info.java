/** The task contract in the engine: reads submissions strictly, shows views, keeps extra answers. */
package vn.thidua.engine.contract;
