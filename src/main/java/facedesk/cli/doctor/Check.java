package facedesk.cli.doctor;

import java.util.List;

/** Looks at one part of the installation. Never throws: what goes wrong is a finding. */
@FunctionalInterface
interface Check {
    List<Finding> look();
}
