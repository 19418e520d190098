package se.klartecken.model;

/**
 * A part of a case that stands on its own: it is judged or rejected as a whole, and a fault in one leaves the others
 * alone.
 */
public sealed interface Element
        permits Account,
                Assessment,
                Attestation,
                DataSubject,
                FindingDecision,
                IncomingMessage,
                Organisation,
                PersonalDataUse,
                Post {}
