/** Charts of error rates: what the evaluation found, laid out for the eye. */
@NullMarked
package facedesk.plot.rates;

import org.jspecify.annotations.NullMarked;
