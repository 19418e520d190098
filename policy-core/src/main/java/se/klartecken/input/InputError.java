package se.klartecken.input;
public record InputError(InputErrorCode code, String pointer, String expected) {}
