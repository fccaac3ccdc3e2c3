package facedesk.gallery;

import facedesk.gallery.consent.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as a grid of thousands shows them: without pixels and templates.
 *
 * @param person who
 * @param pictures how many they have
 * @param quality mean overall quality of the pictures, 0..1; 0 without any
 * @param consent how the consent that counts came about; empty without one
 * @param retainUntil its last day; empty without one
 * @param lastMatched when they were last accepted, as far as scores are kept
 */
public record PersonOverview(
        Person person,
        int pictures,
        double quality,
        Optional<Consent.Kind> consent,
        Optional<LocalDate> retainUntil,
        Optional<Instant> lastMatched) {}
