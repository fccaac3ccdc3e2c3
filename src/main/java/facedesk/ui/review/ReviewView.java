package facedesk.ui.review;

/**
 * What the parts of the screen share.
 *
 * @param model what waits and what is answered
 * @param images what faces look like
 */
record ReviewView(ReviewModel model, ReviewImages images) {}
