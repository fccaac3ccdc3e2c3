package facedesk.app.desk;

import facedesk.enrollment.DemoGallery;
import facedesk.ui.DemoPeople;
import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The demo people as the screens see them; enrolled with the network in use. */
record DemoOnDesk(Path assets, Supplier<DemoGallery> gallery) implements DemoPeople {
    @Override
    public int load(Progress progress) throws Exception {
        return gallery.get()
                .load(
                        facedesk.capture.demo.DemoPeople.read(assets),
                        step -> progress.report(step.done(), step.total(), step.person()),
                        progress::cancelled);
    }

    @Override
    public void remove() {
        gallery.get().remove();
    }
}
