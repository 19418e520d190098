package se.klartecken.benchmarks.floor;

import se.klartecken.model.DataSubject;

/** A person whose data is used, and where the case tells of it. */
record Person(DataSubject it, String pointer, Age age) {

    static Person of(DataSubject it, int index) {
        String pointer = "/dataSubjects/" + index;
        return new Person(it, pointer, new Age(it.birthDate(), pointer));
    }
}
