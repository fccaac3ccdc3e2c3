package facedesk.ui.enroll;

import facedesk.ui.Desk;
import facedesk.ui.enroll.advice.AdviceModel;
import facedesk.ui.enroll.advice.Advisor;
import facedesk.ui.enroll.capture.CaptureModel;
import facedesk.ui.enroll.photos.PhotosModel;
import facedesk.ui.fx.Tasks;

/** The two ways to pictures, and the advice on them. On the JavaFX thread. */
public final class Taking {
    private final CaptureModel capture;
    private final PhotosModel photos;
    private final AdviceModel advice;

    public Taking(Desk desk, Tasks tasks, PhotosModel photos) {
        Advisor advisor = new Advisor(desk);
        this.capture = new CaptureModel(desk, tasks, advisor);
        this.photos = photos;
        this.advice = new AdviceModel(advisor, tasks);
    }

    CaptureModel capture() {
        return capture;
    }

    PhotosModel photos() {
        return photos;
    }

    AdviceModel advice() {
        return advice;
    }
}
