package se.klartecken.input;
public enum InputErrorCode { MISSING, DANGLING_REFERENCE, DUPLICATE_ID, OUT_OF_ORDER, AFTER_AS_OF, HANGS_ON_REJECTED }
