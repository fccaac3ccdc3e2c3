package facedesk.architecture.planted.ui.live;

import facedesk.architecture.planted.ui.control.Button;

/** Uses what every screen may use. */
public record Screen(Button button) {}
