package facedesk.app.desk;

import facedesk.ui.fx.Progress;

/** Work that nobody watches and nobody stops. */
enum Unhurried implements Progress {
    INSTANCE;

    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
        return false;
    }
}
