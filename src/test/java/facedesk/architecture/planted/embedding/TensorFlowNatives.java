package facedesk.architecture.planted.embedding;

import org.bytedeco.javacpp.Pointer;

/** The one class here that may ask JavaCPP. */
record TensorFlowNatives(Pointer pointer) {}
