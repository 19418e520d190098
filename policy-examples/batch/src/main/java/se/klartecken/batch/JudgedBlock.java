package se.klartecken.batch;

import java.io.ByteArrayOutputStream;

/** The records of a block, packed as the output wants them. */
record JudgedBlock(ByteArrayOutputStream records, Summary summary) {}
