package facedesk.plot.rates;

/** What the height of a histogram's bar stands for. */
public enum Heights {
    /** How many comparisons, in equal steps. */
    COUNT,
    /** How many comparisons, in powers of ten: the few impostors above the threshold are seen beside millions below. */
    LOG_COUNT,
    /** The share of all comparisons of the bar's own kind: both kinds fill the chart, however many there are of each. */
    SHARE
}
